/** Text with a sign that PostgreSQL keeps in none (NUL), a moment or a number beyond what a column holds. */
const codes = new Set(['22021', '22P05', '22007', '22008', '22003']);

/** Whether a statement failed because no column can hold a value that it was given, wherever the driver put the code. */
export function isUnfitValue(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && typeof error.code === 'string' && codes.has(error.code)) || isUnfitValue(error.cause);
}
