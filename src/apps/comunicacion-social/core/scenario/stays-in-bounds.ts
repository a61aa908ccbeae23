import { readWords } from '#platform/safety/core/read-words.ts';

const longest = 280;
/** A line with fewer words that carry it has no other words. */
const fewestWords = 3;
const fewestShared = 0.4;
const mostNew = 0.4;
const mostLonger = 1.6;
const denials = new Set([
  'no',
  'not',
  'nunca',
  'never',
  'tampoco',
  'neither',
  'ni',
  'nor',
  'sin',
  'without',
  'nadie',
  'nobody',
  'nada',
  'nothing',
]);

/**
 * Whether other words for a line stay within it: hardly longer, with a question where it had one and none where it had not, as many "no" as
 * it had, no number it did not have, with enough of its own words and few new ones. What does not is not said.
 */
export function staysInBounds(said: string, written: string): boolean {
  if (said.length === 0 || said.length > Math.min(longest, written.length * mostLonger + 20)) return false;
  if (/\?/.test(said) !== /\?/.test(written)) return false;
  const numbers = said.match(/\d+/g) ?? [];
  if (numbers.some((number) => !written.includes(number))) return false;
  const [ours, theirs] = [readWords(said).words, readWords(written).words];
  const noes = (words: readonly string[]) => words.filter((word) => denials.has(word)).length;
  if (noes(ours) !== noes(theirs)) return false;
  const [own, given] = [contentOf(ours), contentOf(theirs)];
  if (given.size < fewestWords) return false;
  const shared = [...given].filter((word) => own.has(word)).length;
  return shared / given.size >= fewestShared && (own.size - shared) / own.size <= mostNew;
}

/** The words that carry what is said: longer than three letters. */
function contentOf(words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => word.length > 3));
}
