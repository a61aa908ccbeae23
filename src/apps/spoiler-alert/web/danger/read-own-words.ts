import type { Settings } from '#platform/profiles/contract.ts';
import { type FixedHere, fixedWords } from './fixed-words.ts';

/** The fixed words where somebody's own words tell of a danger; nothing where they tell of none. This page reads them by itself. */
export async function readOwnWords(
  text: string,
  settings: Pick<Settings, 'language' | 'tone' | 'country'>,
): Promise<FixedHere | undefined> {
  const { readMessage } = await import('#platform/safety/episodes/core/read-message.ts');
  const read = readMessage(text, []);
  // Ahead of need, so that a lost connection does not matter.
  const fixed = await fixedWords(read.level === 'crisis' ? read.kind : 'ideation', settings);
  return read.level === 'crisis' ? fixed : undefined;
}
