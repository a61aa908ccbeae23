import { defineFilePurpose } from '../../files/define-file-purpose.ts';

/** A recording that its person wants looked at. It is gone after three days, whether anybody looked or not. */
export const audioFile = defineFilePurpose({
  name: 'audio',
  consent: 'audio-files',
  // No other format is read here: a page makes it of them before it sends them.
  types: ['audio/wav'],
  keepHours: 72,
});
