import { defineFilePurpose } from '#platform/files/define-file-purpose.ts';

const hoursOfYear = 24 * 365;

/** A letter that somebody received, kept in a case for as long as the case. Only what words can be taken out of is taken. */
export const letterFile = defineFilePurpose({
  name: 'legal-letter',
  consent: 'core',
  types: ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'text/plain'],
  keepHours: 10 * hoursOfYear,
});
