/**
 * What the forms of an English word have in common: "running" and "runs" are both `run`. A light one, in the manner of the first step of
 * Porter's (1980): it knows plurals, "-ed", "-ing" and "-ly" and leaves what was made of a word by more than that apart. `word` comes in small letters.
 */
export function stemEnglish(word: string): string {
  const single = withoutPlural(word.replace(/['’]s?$/, ''));
  const root = withoutForm(single.replace(/(?<=[a-z]{3})ly$/, ''));
  return root.replace(/(?<=[^aeiou\d])y$/, 'i');
}

function withoutPlural(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return word.replace(/(?<=(?:ss|sh|ch|x|z))es$|s$/, '');
}

function withoutForm(word: string): string {
  const root = word.replace(/(?:ed|ing)$/, '');
  // "sing" and "bed" are no forms of anything.
  if (root.length < 3 || root === word || !/[aeiouy]/.test(root)) return silent(word);
  return silent(root.replace(/([bdfgmnprt])\1$/, '$1'));
}

/** "make" and "making". */
function silent(word: string): string {
  return word.length > 4 ? word.replace(/(?<=[^aeiou])e$/, '') : word;
}
