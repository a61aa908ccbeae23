import { isDocx, isPdf, isText } from './shape/document.ts';
import { isMp3 } from './shape/mp3.ts';
import { isMp4 } from './shape/mp4.ts';
import { isJpeg, isPng, isWebp } from './shape/picture.ts';
import { isWav } from './shape/wav.ts';

/** Whether the first bytes of a type tell what can be so of a file of this size. */
type Shape = (head: Buffer, size: number) => boolean;

/** Every type that some purpose takes: one that is not here is never taken, since nobody has looked at what it may claim. */
const shapes: Readonly<Record<string, Shape>> = {
  'audio/wav': isWav,
  'audio/mpeg': isMp3,
  'audio/mp4': isMp4,
  'video/mp4': isMp4,
  'audio/ogg': (head) => head[4] === 0 && ((head[5] ?? 0) & 2) === 2,
  'audio/webm': (head) => head.includes('A_OPUS') || head.includes('A_VORBIS'),
  // The first block tells of the sound: 34 bytes, with a rate that is not nothing.
  'audio/flac': (head) => head.length > 42 && head.readUIntBE(4, 4) % 2 ** 31 === 34 && head.readUIntBE(18, 3) >> 4 > 0,
  'image/jpeg': isJpeg,
  'image/png': isPng,
  'image/webp': isWebp,
  'application/pdf': isPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': isDocx,
  'text/plain': isText,
};

/**
 * Whether a file may be what it says: `head` are its first bytes and `size` all of them, or the most that may still come. It reads
 * a few numbers and nothing more, so that what claims to be huge costs nothing.
 */
export function checkShape(type: string, head: Buffer, size: number): boolean {
  return shapes[type]?.(head, size) ?? false;
}
