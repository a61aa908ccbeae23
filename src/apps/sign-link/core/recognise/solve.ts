/** The numbers that a symmetric, positive definite matrix turns into `wanted`, by Cholesky's way. */
export function solve(matrix: readonly (readonly number[])[], wanted: readonly number[]): number[] {
  const size = wanted.length;
  const lower = matrix.map((row) => [...row]);
  const at = (row: number, column: number) => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = at(row, column);
      for (let before = 0; before < column; before += 1) rest -= at(row, before) * at(column, before);
      const line = lower[row];
      if (line) line[column] = row === column ? Math.sqrt(rest) : rest / at(column, column);
    }
  }
  const found = [...wanted];
  for (let row = 0; row < size; row += 1) {
    for (let before = 0; before < row; before += 1) found[row] = (found[row] ?? 0) - at(row, before) * (found[before] ?? 0);
    found[row] = (found[row] ?? 0) / at(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let after = row + 1; after < size; after += 1) found[row] = (found[row] ?? 0) - at(after, row) * (found[after] ?? 0);
    found[row] = (found[row] ?? 0) / at(row, row);
  }
  return found;
}
