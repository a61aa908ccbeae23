/**
 * How easily an English text reads: Flesch's reading ease (1948), 206.835 − 84.6 · syllables per word − 1.015 · words per sentence,
 * the scale that INFLESZ was made after: from 55 it is normal, from 70 easy (a11y/R8). A text without words reads easily.
 */
export function flesch(text: string): number {
  const sentences = text.split(/[.:;?!…\n]+/).map((sentence) => sentence.match(/[\p{L}\p{N}'’]+/gu) ?? []);
  const words = sentences.flat();
  if (words.length === 0) return 206.835;
  const syllables = words.reduce((sum, word) => sum + englishSyllablesOf(word), 0);
  const spoken = sentences.filter((sentence) => sentence.length > 0).length;
  return 206.835 - (84.6 * syllables) / words.length - (1.015 * words.length) / spoken;
}

/**
 * The syllables of an English word, as near as its letters tell: a group of vowels is one, the last e is silent ("home", "walked",
 * not "table", "wanted", "boxes"), and some vowels are heard apart. A number has one for each digit.
 */
export function englishSyllablesOf(written: string): number {
  const word = written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (/^\d+$/.test(word)) return word.length;
  const heard = word.replace(/^y/, '').replace(/(?<=[^aeiouyl])e(?:s(?<![cgsxzh]es))?$|(?<=[^td])ed$/, '');
  const groups = heard.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = heard.match(/(?<![cstg])i[ao]|ie[nt]|u[ao]|(?<=^c?)rea[tl]|ea$|eo(?!p)|[ey]ing/g)?.length ?? 0;
  return Math.max(1, groups + apart);
}
