import { readWords, type Words } from '#platform/safety/core/read-words.ts';

const denials = new Set(['no', 'not', 'nunca', 'never', 'tampoco', 'ni', 'sin', 'without', 'jamas', 'nada']);
/** How far before a phrase a "no" still takes it back. */
const reach = 3;

/**
 * Whether a reply says one of these phrases: whole words, accents and capitals aside. What a "no" takes back, just before it or right after
 * it, is not said ("no quiero un abrazo", "un abrazo no"), unless the phrase has a no of its own.
 */
export function saysPhrase(reply: string, phrases: readonly string[]): boolean {
  const read = readWords(reply);
  return phrases.some((phrase) => says(read, readWords(phrase).words));
}

function says({ words, clause }: Words, phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false;
  const isOwnNo = phrase.some((word) => denials.has(word));
  return words.some((_word, at) => {
    if (!phrase.every((word, index) => words[at + index] === word)) return false;
    if (isOwnNo) return true;
    const end = at + phrase.length;
    if (words[end] === 'no' && clause[end] === clause[at] && clause[end + 1] !== clause[at]) return false;
    const before = words.slice(Math.max(at - reach, 0), at);
    return !before.some((word, index) => denials.has(word) && clause[at - before.length + index] === clause[at]);
  });
}
