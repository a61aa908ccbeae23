/** The mark that ends a sentence, what closes after it, and the blank that follows; or an empty line; or a line that begins a point of a list. */
const ends = /([.!?…]+[)\]"'»”*_`~]*)(?=\s)\s?|\n[ \t]*\n|\n(?=[ \t]*(?:[-*+•#>|]|\d{1,3}[.)])[ \t])/gu;
const shortForm = /(?:^|[\s(])(?:aprox|dr|dra|sr|sra|ud|uds|p\. ?ej|ej|núm|art|vs|e\.g|i\.e|mr|mrs|ms|approx)\.$/iu;

/**
 * The length of the first sentence with its mark and the blank after it ("2.5 mg" and "aprox. 20" go on); 0 while it goes on. `before`
 * is what was shown of it. A line that ends in a colon goes on in the next.
 */
export function sentenceLength(before: string, text: string, isOver: boolean): number {
  const shown = before.slice(-12);
  const joined = shown + text;
  for (const end of joined.matchAll(ends)) {
    const upTo = end.index + end[0].length;
    if (upTo <= shown.length) continue;
    const said = joined.slice(0, end.index + (end[1]?.length ?? 0));
    if (end[1] === '.' && shortForm.test(said.slice(-12))) continue;
    if (!end[1] && /:[*_\s]*$/u.test(said)) continue;
    return upTo - shown.length;
  }
  return isOver ? text.length : 0;
}
