import { cutPage, readCursor } from '../db/cursor.ts';
import type { Db } from '../db/open-database.ts';
import { selectActivity } from './activity-store.ts';
import type { ActivityPage } from './contract.ts';
import { isUntraced } from './define-handoff-source.ts';
import { isStillThere, type Reading } from './get-handoff.ts';
import { type KeptHandoff, listHandoffs } from './handoff-store.ts';
import type { Places } from './places.ts';

type Asked = { before?: string; limit: number };

/** A page of what a person did, newest first. `next` is the `before` of the following page. */
export async function listActivityPage(
  { db, places }: { db: Db; places: Places },
  personId: string,
  { before, limit }: Asked,
): Promise<ActivityPage> {
  const found = await selectActivity(db, personId, limit + 1, readCursor(before));
  const { items, next } = cutPage(found, limit, ({ createdAt }) => createdAt);
  return {
    items: items.map(({ id, slug, kind, subjectId, createdAt }) => ({
      id,
      slug,
      kind,
      subjectId,
      href: subjectId === null ? null : (places[kind.split('.')[0] ?? '']?.(subjectId) ?? null),
      createdAt: createdAt.toISOString(),
    })),
    next,
  };
}

/**
 * A page of a person's handoffs, newest first: waiting, accepted and refused. One that waits to leave what was deleted is left
 * out, and so is what leaves no trace, so that a page may hold fewer than were asked for and still have a next one.
 */
export async function listHandoffPage(
  reading: Reading & { db: Db },
  { before, limit }: Asked,
): Promise<{ items: KeptHandoff[]; next: string | null }> {
  const { db, vault, personId } = reading;
  const found = await listHandoffs(db, vault, personId, limit, readCursor(before));
  const { items, next } = cutPage(found, limit, ({ createdAt }) => createdAt);
  const there: KeptHandoff[] = [];
  for (const kept of items)
    if (!isUntraced(reading.handoffSources, kept.offer.source) && (await isStillThere(reading, kept))) there.push(kept);
  return { items: there, next };
}
