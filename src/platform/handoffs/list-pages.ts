import { cutPage, readCursor } from '../db/cursor.ts';
import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { selectActivity } from './activity-store.ts';
import type { ActivityPage } from './contract.ts';
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

/** A page of a person's handoffs, newest first: waiting, accepted and refused. */
export async function listHandoffPage(
  { db, vault }: { db: Db; vault: Vault },
  personId: string,
  { before, limit }: Asked,
): Promise<{ items: KeptHandoff[]; next: string | null }> {
  const found = await listHandoffs(db, vault, personId, limit, readCursor(before));
  return cutPage(found, limit, ({ createdAt }) => createdAt);
}
