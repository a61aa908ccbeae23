import { carried } from './table-rules.ts';

const longest = 200_000;
/** A page of this installation, and nothing that a browser would read as somewhere else. */
const ownPath = /^\/(?![/\\])[\w\-./$?=&%~]*$/;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/;

/**
 * Whether a value may stand in a column of a row that is brought here. The file is a person's own, but anybody may have written
 * it: what would become a link elsewhere, or what no page could read, is left out.
 */
export function isCellFit(table: string, column: { name: string; type: string; required: boolean }, value: unknown): boolean {
  if (value === null || value === undefined) return !column.required;
  if (typeof value === 'string' && (value.length > longest || value.includes('\0') || !value.isWellFormed())) return false;
  const rule = carried[table];
  if (rule?.json?.includes(column.name)) return typeof value === 'string' && isJson(value);
  if (rule?.paths?.includes(column.name)) return typeof value === 'string' && ownPath.test(value);
  switch (column.type) {
    case 'uuid':
      return typeof value === 'string' && uuid.test(value);
    case 'timestamp with time zone':
      return typeof value === 'string' && moment.test(value) && !Number.isNaN(Date.parse(value));
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
    case 'jsonb':
      return JSON.stringify(value).length <= longest;
    default:
      return column.type.endsWith('precision') ? Number.isFinite(value) : typeof value === 'string';
  }
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
