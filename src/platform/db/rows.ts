/** The rows of a raw query, whatever the driver wraps them in. Cast in the SQL (`count(*)::int`): types are not checked here. */
export function rows<Row extends Record<string, unknown>>(result: { rows: unknown[] } | unknown[]): Row[] {
  return (Array.isArray(result) ? result : result.rows) as Row[];
}
