/** They turn what follows round, so whoever looks for a "no" must find them whole. */
const kept = new Set(['nunca', 'tampoco', 'nadie', 'nothing', 'puedo', 'aguanto']);

/**
 * A word without its plural and without the vowel of its gender, so that `compañeras` and `compañero` are one. Not a root: `multa` and
 * `multo` fall together, and `baja` stays as it is, for short words mean too much. Small letters without accents come in.
 */
export function foldWord(word: string): string {
  if (word.length < 4 || kept.has(word)) return word;
  return foldStem(/[aeiou]s$/.test(word) ? word.slice(0, -1) : word);
}

/** The beginning of a word, cut where folding cuts: a folded word may have lost the vowel that a stem ends with, never its `s`. */
export function foldStem(stem: string): string {
  if (stem.length > 3 && stem.endsWith('e')) return stem.slice(0, -1);
  return stem.length > 4 && /[ao]$/.test(stem) ? stem.slice(0, -1) : stem;
}
