import { defineFilePurpose } from '../../files/define-file-purpose.ts';

/** A recording that its person wants looked at. It is gone after three days, whether anybody looked or not. */
export const audioFile = defineFilePurpose({
  name: 'audio',
  consent: 'audio-files',
  types: ['audio/wav', 'audio/mpeg', 'audio/ogg', 'audio/webm', 'audio/mp4', 'audio/flac'],
  keepHours: 72,
});
