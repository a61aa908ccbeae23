import { createHash } from 'node:crypto';

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The ids that could not be kept, and what they are here. */
export type NewIds = ReadonlyMap<string, string>;

/** The id that a row takes when its own is somebody else's here: always the same for the same person and row. */
export function newIdOf(personId: string, table: string, id: string): string {
  const digest = createHash('sha256').update(`${personId} ${table} ${id}`).digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  return digest.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A value with every id that is another one here replaced, inside texts too: links and steps name rows by their ids. */
export function withNewIds(value: unknown, newIds: NewIds): unknown {
  if (newIds.size === 0 || value === null || value === undefined) return value;
  if (typeof value === 'string') return value.replaceAll(uuids, (id) => newIds.get(id) ?? id);
  if (typeof value !== 'object') return value;
  return JSON.parse(JSON.stringify(value).replaceAll(uuids, (id) => newIds.get(id) ?? id)) as unknown;
}
