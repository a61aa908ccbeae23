/**
 * How many slips (a letter too many, missing, other, or two swapped) turn `written` into the beginning of `word`; `undefined`
 * when it takes more than `most`. People search before they have finished a word, so what follows the beginning costs nothing.
 */
export function slipsToBegin(written: string, word: string, most: number): number | undefined {
  const row = lastRow(written, word, most);
  const least = row ? Math.min(...row) : most + 1;
  return least <= most ? least : undefined;
}

/** How many slips turn `written` into the whole of `word`. */
export function slipsToBe(written: string, word: string, most: number): number | undefined {
  if (Math.abs(written.length - word.length) > most) return undefined;
  const slips = at(lastRow(written, word, most) ?? [], word.length);
  return slips <= most ? slips : undefined;
}

/** The slips between the whole of `written` and each beginning of `word`, by its length: Damerau's table, its last row. */
function lastRow(written: string, word: string, most: number): number[] | undefined {
  // No beginning longer than this can be near enough.
  const width = Math.min(word.length, written.length + most);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= written.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= width; column += 1) {
      const isSame = written[row - 1] === word[column - 1];
      const isSwapped = row > 1 && column > 1 && written[row - 1] === word[column - 2] && written[row - 2] === word[column - 1];
      here[column] = Math.min(
        at(above, column) + 1,
        at(here, column - 1) + 1,
        at(above, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    if (Math.min(...here) > most) return undefined;
    [before, above] = [above, here];
  }
  return above;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
