/**
 * What somebody may have meant who types a Spanish word without its marks: «prescribio» is «prescribió», «vivia» is «vivía», «dano» is «daño».
 * Only marks that change what is cut off a word, or which letter it has; none for a word that has a mark already.
 *
 * It looks at the word alone and never at what an index holds, so what is found tells nothing of a document that must not be seen.
 */
export function restoreMarks(word: string): string[] {
  if (word.length < 3 || /[^a-z]/.test(word)) return [];
  const soft = [...word.matchAll(softN)].map(({ index }) => `${word.slice(0, index)}ñ${word.slice(index + 1)}`);
  const meant = [word, ...soft].flatMap((each) => [
    each,
    ...restorations.map(([unmarked, marked]) => each.replace(unmarked, marked)),
  ]);
  return [...new Set(meant)].filter((each) => each !== word);
}

const softN = /(?<=[aeiou])n(?=[aeiou])/g;
const restorations: [RegExp, string][] = [
  [/o$/, 'ó'],
  [/e$/, 'é'],
  [/(?<=r)a(?=[ns]?$)/, 'á'],
  [/i(?=a(?:[ns]|is|mos)?$)/, 'í'],
  [/(?<=r)e(?=is$)/, 'é'],
  [/a(?=is$)/, 'á'],
  [/a(?=[brs][ae]mos$)/, 'á'],
  [/(?<=i)e(?=[rs][ae]mos$)/, 'é'],
];
