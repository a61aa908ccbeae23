import type { Tx } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import type { NoticeBody } from './contract.ts';
import { clipBody } from './core/clip-body.ts';
import { deleteWaiting, upsertNotice } from './notice-store.ts';

type Parts = { vault: Vault; now: () => Date };

/** Something to be told. `key` makes it the same thing again: ids and dates, as `<deadline id>:2026-12-04:7`. */
export type ScheduledNotice = { kind: string; key: string; dueAt: Date; body: NoticeBody };

/**
 * Has a person told of something when its time comes, if and only if the transaction commits. The same kind and key again moves it
 * and changes its words while nobody was told; once they were, they are not told again: whoever means another thing says another
 * key. `kind` is that of a `defineNotice`; a text that is too long is cut. Answers its id.
 */
export async function scheduleNotice(
  tx: Tx,
  { vault, now }: Parts,
  personId: string,
  { kind, key, dueAt, body }: ScheduledNotice,
): Promise<string> {
  const { id } = await upsertNotice(tx, vault, { personId, kind, key, dueAt, body: clipBody(body), createdAt: now() });
  return id;
}

/** Takes back what nobody was told of yet. What was told stays in the inbox. Answers how many were taken back. */
export async function cancelNotices(
  tx: Tx,
  { vault }: Pick<Parts, 'vault'>,
  personId: string,
  { kind, keys }: { kind: string; keys: readonly string[] },
): Promise<number> {
  return deleteWaiting(tx, vault, personId, kind, keys);
}
