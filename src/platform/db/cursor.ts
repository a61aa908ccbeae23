import { isUuid } from './is-uuid.ts';

/** Where a page of a list ends: when the last thing on it was, and its id. */
export type Cursor = { at: Date; id: string };

/** Outside of these no row ever was, and not every moment that a program can name is one that a database knows. */
const [first, last] = [Date.UTC(1900, 0, 1), Date.UTC(9999, 0, 1)];

/** A cursor that is not one is the beginning: a page must not break over an old link. */
export function readCursor(text = ''): Cursor | undefined {
  const [when = '', id = ''] = text.split('_');
  const at = new Date(when);
  return at.getTime() >= first && at.getTime() < last && isUuid(id) ? { at, id } : undefined;
}

/** A page of `limit` out of one more than that. `next` is the cursor of the following page, if there is one. */
export function cutPage<T extends { id: string }>(
  found: readonly T[],
  limit: number,
  timeOf: (item: T) => Date | string,
): { items: T[]; next: string | null } {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last ? `${new Date(timeOf(last)).toISOString()}_${last.id}` : null };
}
