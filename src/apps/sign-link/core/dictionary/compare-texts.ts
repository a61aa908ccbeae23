/** A stretch of words that is in both texts, only in the first, or only in the second. */
export type ComparedWord = { kind: 'same' | 'removed' | 'added'; text: string };

const mostCells = 250_000;

/** Two texts word by word: the longest that both have stays, the rest goes or comes. Very long ones are put one after the other. */
export function compareTexts(before: string, after: string): ComparedWord[] {
  const [from, to] = [cut(before), cut(after)];
  if (from.length * to.length > mostCells) return joined([one('removed', before), one('added', after)]);
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  for (let row = from.length - 1; row >= 0; row -= 1)
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const [here, below] = [lengths[row], lengths[row + 1]];
      if (here && below)
        here[column] =
          from[row] === to[column] ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  const words: ComparedWord[] = [];
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    const isSame = row < from.length && column < to.length && from[row] === to[column];
    const goes =
      column >= to.length || (row < from.length && (lengths[row + 1]?.[column] ?? 0) >= (lengths[row]?.[column + 1] ?? 0));
    if (isSame) words.push(one('same', from[row]));
    else if (goes) words.push(one('removed', from[row]));
    else words.push(one('added', to[column]));
    row += isSame || goes ? 1 : 0;
    column += isSame || !goes ? 1 : 0;
  }
  return joined(words);
}

const cut = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? [];
const one = (kind: ComparedWord['kind'], text = ''): ComparedWord => ({ kind, text });

function joined(words: readonly ComparedWord[]): ComparedWord[] {
  const together: ComparedWord[] = [];
  for (const { kind, text } of words) {
    const last = together.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') together.push({ kind, text });
  }
  return together;
}
