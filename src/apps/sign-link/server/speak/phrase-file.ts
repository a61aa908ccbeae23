import { defineFilePurpose } from '#platform/files/define-file-purpose.ts';
import { phraseLimits } from '../../core/speak/phrase-limits.ts';

/** A picture of somebody's own phrase: there for as long as its phrase, and ten years at the most. Only a phrase takes one. */
export const phraseFile = defineFilePurpose({
  name: 'sign-phrase',
  consent: 'core',
  types: ['image/png', 'image/jpeg', 'image/webp'],
  mostBytes: phraseLimits.pictureBytes,
  keepHours: 10 * 24 * 365,
});
