import { defineError } from '../../../errors/define-error.ts';

/** The server reads WAV alone; a page makes it of other formats before it sends them. */
export class UnreadableSound extends defineError(
  'analysis/unreadable-sound',
  415,
  'This sound is in no format that is read here: send it as WAV (PCM, one or two channels)',
) {}

export class DamagedSound extends defineError('analysis/damaged-sound', 422, 'This file of sound is damaged or not whole') {}
