import { readWords } from '../../../safety/core/read-words.ts';

/** How alike two texts are in their words, 0 to 1: the cosine of how often each says a word's beginning. Small words count for nothing. */
export function similarity(one: string, other: string): number {
  const [ours, theirs] = [countsOf(one), countsOf(other)];
  let shared = 0;
  for (const [word, times] of ours) shared += times * (theirs.get(word) ?? 0);
  const size = Math.sqrt(squares(ours) * squares(theirs));
  return size === 0 ? 0 : Math.min(1, shared / size);
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of readWords(text).words) {
    if (word.length < 4) continue;
    const stem = word.slice(0, 6);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function squares(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, times) => sum + times * times, 0);
}
