import type { Mark } from './marks.ts';

const atOnce = 64 * 1024;

/**
 * Looks for marks in bytes that come one part after the other, also where a mark lies across two parts. It keeps no more than a
 * window of them, whatever comes.
 */
export function createScan(marks: readonly Mark[]): (part: Uint8Array) => Mark | undefined {
  const overlap = Math.max(...marks.map(({ bytes }) => bytes.length)) - 1;
  const window = Buffer.alloc(overlap + atOnce);
  let held = 0;

  return (part) => {
    for (let at = 0; at < part.length; at += atOnce) {
      const end = Math.min(at + atOnce, part.length);
      for (let from = at; from < end; from += 1) window[held + from - at] = small[part[from] ?? 0] ?? 0;
      held += end - at;
      const seen = window.subarray(0, held);
      const found = marks.find(({ bytes }) => seen.includes(bytes));
      if (found) return found;
      const kept = Math.min(overlap, held);
      window.copyWithin(0, held - kept, held);
      held = kept;
    }
    return undefined;
  };
}

/** Each byte with capital letters made small. */
const small = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));
