type Piece = { kind: 'same' | 'added' | 'removed'; text: string };

/** Beyond so many comparisons the middle is told as gone and come: an answer of ten thousand words must not hold up a page. */
const mostComparisons = 4_000_000;

/** The shortest way from one sequence to another by their longest common part; what went stands before what came. */
export function diffSequences(before: readonly string[], after: readonly string[]): Piece[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < before.length - start && tail < after.length - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const same = (texts: readonly string[]): Piece[] => texts.map((text) => ({ kind: 'same', text }));
  return [
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - tail), after.slice(start, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ];
}

function middle(before: readonly string[], after: readonly string[]): Piece[] {
  const gone = before.map((text): Piece => ({ kind: 'removed', text }));
  const come = after.map((text): Piece => ({ kind: 'added', text }));
  if (before.length === 0 || after.length === 0 || before.length * after.length > mostComparisons) return [...gone, ...come];
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      longest[row * width + column] =
        before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return walk(gone, come, at);
}

function walk(gone: readonly Piece[], come: readonly Piece[], at: (row: number, column: number) => number): Piece[] {
  const way: Piece[] = [];
  let [row, column] = [0, 0];
  for (let old = gone[row], now = come[column]; old || now; old = gone[row], now = come[column]) {
    if (old && now && old.text === now.text) {
      way.push({ kind: 'same', text: old.text });
      row += 1;
      column += 1;
    } else if (old && (!now || at(row + 1, column) >= at(row, column + 1))) {
      way.push(old);
      row += 1;
    } else if (now) {
      way.push(now);
      column += 1;
    }
  }
  return way;
}
