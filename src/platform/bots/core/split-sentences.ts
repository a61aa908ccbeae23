const marks = /[.!?…]+[)\]]*(?=\s|$)/gu;
/** After these the same sentence goes on, whatever follows. */
const titles =
  /(?:^|[\s(])(?:sra?|srta|dra?|lic|ing|prof|profa|mtr[oa]|d|dñ?a|av|mr|mrs|ms|st|vs|e\.g|i\.e|p\. ?ej|p\. ?ex|cf)\.$/iu;
/** After these it goes on with a number. */
const beforeNumber = /(?:^|[\s(])(?:n|no|nº|núm|pág|págs|art|arts|cap|fig|tel|ext|p|pp|vol|máx|mín|aprox|max|min|approx)\.$/iu;
/** "J. Pérez", "Ana M. Ruiz"; not "la opción A." */
const initial = /(?:^|\p{Lu}[\p{L}.]*\s|\()\p{Lu}\.$/u;

/** The sentences of a line of text, in order. A point in "3.5", "Dra. Ruiz", "p. ej." or "10 a. m. y" ends none. */
export function splitSentences(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: mark, index } of line.matchAll(marks)) {
    const end = index + mark.length;
    if (!endsHere(mark, line.slice(start, end), line.slice(end, end + 20).trimStart())) continue;
    sentences.push(line.slice(start, end).trim());
    start = end;
  }
  sentences.push(line.slice(start).trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function endsHere(mark: string, sentence: string, after: string): boolean {
  if (after === '' || /[!?]/u.test(mark)) return true;
  if (/^\p{Ll}/u.test(after)) return false;
  if (mark !== '.') return true;
  if (titles.test(sentence) || initial.test(sentence)) return false;
  return !(beforeNumber.test(sentence) && /^\d/u.test(after));
}

/** How many words a sentence has; a number, an address or words joined by a hyphen are one. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
