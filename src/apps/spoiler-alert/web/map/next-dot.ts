const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** The dot that a key leads to from the one with the focus: along its line, or to the nearest one of the next line that has any. */
export function nextDot(table: HTMLElement | null, key: string): HTMLElement | undefined {
  const here = document.activeElement;
  if (!table || !keys.includes(key) || !(here instanceof HTMLElement) || here.dataset.line === undefined) return undefined;
  const dots = [...table.querySelectorAll<HTMLElement>('[data-line]')].map((dot) => ({
    dot,
    line: Number(dot.dataset.line),
    column: Number(dot.dataset.column),
  }));
  const [line, column] = [Number(here.dataset.line), Number(here.dataset.column)];
  const inLine = dots.filter((one) => one.line === line).toSorted((one, other) => one.column - other.column);
  if (key === 'Home') return inLine[0]?.dot;
  if (key === 'End') return inLine.at(-1)?.dot;
  if (key === 'ArrowRight') return inLine.find((one) => one.column > column)?.dot;
  if (key === 'ArrowLeft') return inLine.findLast((one) => one.column < column)?.dot;
  const beyond = dots.filter((one) => (key === 'ArrowDown' ? one.line > line : one.line < line));
  const nextLine = key === 'ArrowDown' ? Math.min(...beyond.map((one) => one.line)) : Math.max(...beyond.map((one) => one.line));
  return beyond
    .filter((one) => one.line === nextLine)
    .toSorted((one, other) => Math.abs(one.column - column) - Math.abs(other.column - column))[0]?.dot;
}
