/** Whether a statement failed because such a row exists already (PostgreSQL 23505), wherever the driver put the code. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === '23505') || isUniqueViolation(error.cause);
}
