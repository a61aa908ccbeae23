import type { Take } from '../motion/track.ts';
import { packTake, unpackTake } from '../pose-file/quantise.ts';

/** A take as it travels: 16-bit numbers, the smaller half first, in base64. */
export function textOfPose(take: Take): string {
  const numbers = packTake(take);
  const bytes = new Uint8Array(numbers.length * 2);
  for (const [at, number] of numbers.entries()) {
    bytes[at * 2] = number & 0xff;
    bytes[at * 2 + 1] = (number >> 8) & 0xff;
  }
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The take again. Throws `DamagedPoseFile`. */
export function poseOfText(text: string): Take {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return unpackTake(
    Int16Array.from(
      { length: bytes.length >> 1 },
      (_, at) => (((bytes[at * 2] ?? 0) | ((bytes[at * 2 + 1] ?? 0) << 8)) << 16) >> 16,
    ),
  );
}
