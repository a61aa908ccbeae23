import { defineFilePurpose } from '#platform/files/define-file-purpose.ts';

const hoursOfYear = 24 * 365;

/**
 * A file that shows something in a case. It is there for as long as its case, and ten years at the most. Only a case takes one: it is kept
 * for what its person came for, as the words of the case are, so no further permission is asked.
 */
export const evidenceFile = defineFilePurpose({
  name: 'legal-evidence',
  consent: 'core',
  types: [
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'text/plain',
    'image/jpeg',
    'image/png',
    'image/webp',
    'audio/mpeg',
    'audio/mp4',
    'audio/ogg',
    'audio/wav',
    'audio/webm',
    'video/mp4',
  ],
  keepHours: 10 * hoursOfYear,
});
