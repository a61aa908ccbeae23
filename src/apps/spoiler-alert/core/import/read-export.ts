import { TooLarge } from './errors.ts';
import { limits } from './limits.ts';
import type { Asked, Outcome } from './outcome.ts';
import type { Work } from './piece.ts';
import { readArchive } from './read-archive.ts';
import { readFile, readText } from './read-file.ts';
import { isZip } from './zip-directory.ts';

/** A file, or text that somebody pasted. */
export type Export = { name?: string; bytes: Uint8Array } | { name?: string; text: string };

export type HowToRead = Asked & {
  /** Told again and again how much is done, from 0 to 1. */
  onProgress?: (share: number) => void;
  shouldStop?: () => boolean;
  /** Waited for between two pieces, so that whoever runs this may hear that it must stop. */
  breathe?: () => Promise<void>;
};

/**
 * Reads an export of a conversation: every line, in order. What it cannot know is asked, never guessed: which number of a date is
 * the day, and which of several chats. `stopped` is what comes of `shouldStop`.
 *
 * Throws `NotAChat`, `PageNotChat`, `TooLarge`, `OpensTooLarge` or `DamagedExport`; nothing it was given is in them.
 */
export async function readExport(given: Export, how: HowToRead = {}): Promise<Outcome | { outcome: 'stopped' }> {
  const { onProgress, shouldStop, breathe } = how;
  const work = begin(given, how);
  for (;;) {
    const { done, value } = await work.next();
    if (done) {
      onProgress?.(1);
      return value;
    }
    onProgress?.(value);
    await breathe?.();
    if (shouldStop?.()) return { outcome: 'stopped' };
  }
}

function begin(given: Export, asked: Asked): Work<Outcome> {
  const length = 'bytes' in given ? given.bytes.length : given.text.length;
  if (length > limits.bytes) throw new TooLarge({ mostBytes: limits.bytes });
  if ('text' in given) return readText(given.text.replace(/^\ufeff/, ''), given.name, asked);
  return isZip(given.bytes) ? readArchive(given.bytes, given.name, asked) : readFile(given.bytes, given.name, asked);
}
