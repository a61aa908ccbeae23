import { readWords } from '#platform/safety/core/read-words.ts';

const longest = 280;
const fewestShared = 0.4;

/**
 * Whether other words for a line stay within it: as long at most as a line may be, with a question where it had one and none where it had
 * not, no number it did not have, and with enough of its own words. What does not is not said.
 */
export function staysInBounds(said: string, written: string): boolean {
  if (said.length === 0 || said.length > longest) return false;
  if (/\?/.test(said) !== /\?/.test(written)) return false;
  const [own, given] = [contentOf(said), contentOf(written)];
  const numbers = said.match(/\d+/g) ?? [];
  if (numbers.some((number) => !written.includes(number))) return false;
  const shared = [...given].filter((word) => own.has(word)).length;
  return given.size === 0 || shared / given.size >= fewestShared;
}

/** The words that carry what is said: longer than three letters. */
function contentOf(text: string): Set<string> {
  return new Set(readWords(text).words.filter((word) => word.length > 3));
}
