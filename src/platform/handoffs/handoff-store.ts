import { and, asc, desc, eq, gt, inArray, lt, lte, or, sql } from 'drizzle-orm';
import { type Cursor, cutPage, readCursor } from '../db/cursor.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Seals, Vault } from '../vault/vault.ts';
import type { HandoffSource, OfferedItem, SentItem } from './contract.ts';
import { isPartOf, isSameSource } from './core/same-source.ts';
import { handoffs } from './tables.ts';

/** What is sealed of an offer: where it comes from, what could travel, and what does not. */
export type KeptOffer = { source: HandoffSource; summary: string; items: OfferedItem[]; stays: string[] };

/** A handoff with its seals opened. */
export type KeptHandoff = {
  id: string;
  fromSlug: string;
  toSlug: string;
  intent: string;
  status: 'offered' | 'accepted' | 'refused';
  offer: KeptOffer;
  sent: SentItem[] | null;
  href: string | null;
  createdAt: Date;
  decidedAt: Date | null;
};

/** Nobody decides on more at once; each one has to be opened to know where it comes from. */
const mostWaiting = 100;
const openedAtOnce = 100;

type Row = typeof handoffs.$inferSelect;

/** Makes the offers of one person wait for each other until the transaction ends, so that the same one is not made twice. */
export async function waitForOffers(tx: Db | Tx, personId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`handoffs ${personId}`}, 0))`);
}

/** The offer of this intent and source that waits for the person, if there is one. Only sealed text names the source. */
export async function findWaiting(
  tx: Tx,
  vault: Vault,
  personId: string,
  { fromSlug, intent, source }: { fromSlug: string; intent: string; source: HandoffSource },
): Promise<KeptHandoff | undefined> {
  const waiting = await tx
    .select()
    .from(handoffs)
    .where(
      and(
        eq(handoffs.userId, personId),
        eq(handoffs.fromSlug, fromSlug),
        eq(handoffs.intent, intent),
        eq(handoffs.status, 'offered'),
      ),
    )
    .orderBy(desc(handoffs.createdAt))
    .limit(mostWaiting);
  const seals = await vault.of(personId, tx);
  return waiting.map((row) => openRow(seals, row)).find(({ offer }) => isSameSource(offer.source, source));
}

/** Writes an offer that waits for the person. */
export async function insertHandoff(tx: Tx, vault: Vault, personId: string, made: KeptHandoff): Promise<void> {
  const { id, fromSlug, toSlug, intent, createdAt } = made;
  const seals = await vault.of(personId, tx);
  const offer = seals.seal(placeOf(id, 'offer'), JSON.stringify(made.offer));
  // A source that names a conversation goes with it.
  const sourceConversationId = made.offer.source.conversationId ?? null;
  await tx.insert(handoffs).values({ id, userId: personId, fromSlug, toSlug, intent, sourceConversationId, offer, createdAt });
}

/** A person's handoff, or nothing: another person's looks the same as one that never was. */
export async function findOwnHandoff(db: Db | Tx, vault: Vault, personId: string, id: string): Promise<KeptHandoff | undefined> {
  const [row] = await db.select().from(handoffs).where(ownBy(personId, id));
  return row && openRow(await vault.of(personId, db), row);
}

/** A person's handoff, held until the transaction ends: it is decided once. */
export async function lockOwnHandoff(tx: Tx, vault: Vault, personId: string, id: string): Promise<KeptHandoff | undefined> {
  const [row] = await tx.select().from(handoffs).where(ownBy(personId, id)).for('update');
  return row && openRow(await vault.of(personId, tx), row);
}

/** Writes that it was let go: what travelled, and where the person landed with it. */
export async function keepAccepted(
  tx: Tx,
  seals: Seals,
  id: string,
  { sent, href, decidedAt }: { sent: SentItem[]; href: string; decidedAt: Date },
): Promise<void> {
  const sealed = seals.seal(placeOf(id, 'sent'), JSON.stringify(sent));
  await tx.update(handoffs).set({ status: 'accepted', sent: sealed, href, decidedAt }).where(eq(handoffs.id, id));
}

/** Writes that it was refused, or, with `null`, that it waits again. Nothing else changes. */
export async function keepRefused(tx: Tx, id: string, decidedAt: Date | null): Promise<void> {
  await tx
    .update(handoffs)
    .set({ status: decidedAt ? 'refused' : 'offered', decidedAt })
    .where(eq(handoffs.id, id));
}

/** A person's handoffs, newest first: one more than `limit` when there are more. */
export async function listHandoffs(
  db: Db | Tx,
  vault: Vault,
  personId: string,
  limit: number,
  before?: Cursor,
): Promise<KeptHandoff[]> {
  const found = await selectHandoffs(db, personId, limit + 1, before);
  const seals = await vault.of(personId, db);
  return found.map((row) => openRow(seals, row));
}

/** The query of a page, walking the index from where the page before it ended. */
export function selectHandoffs(db: Db | Tx, personId: string, limit: number, before?: Cursor) {
  const { userId, createdAt, id } = handoffs;
  const earlier = before && and(lte(createdAt, before.at), or(lt(createdAt, before.at), gt(id, before.id)));
  return db
    .select()
    .from(handoffs)
    .where(and(eq(userId, personId), earlier))
    .orderBy(sql`${createdAt} desc nulls last`, asc(id))
    .limit(limit);
}

/** Removes a person's handoffs that left this, or something in it. Only sealed text names it, so each has to be opened. */
export async function removeHandoffsOf(tx: Db | Tx, vault: Vault, personId: string, gone: HandoffSource): Promise<void> {
  for (let before: string | null = ''; before !== null; ) {
    const found = await listHandoffs(tx, vault, personId, openedAtOnce, readCursor(before));
    const page = cutPage(found, openedAtOnce, ({ createdAt }) => createdAt);
    const ids = page.items.filter(({ offer }) => isPartOf(gone, offer.source)).map(({ id }) => id);
    if (ids.length > 0) await tx.delete(handoffs).where(inArray(handoffs.id, ids));
    before = page.next;
  }
}

function ownBy(personId: string, id: string) {
  return and(eq(handoffs.id, id), eq(handoffs.userId, personId));
}

function openRow(seals: Seals, { offer, sent, userId: _owner, sourceConversationId: _source, ...row }: Row): KeptHandoff {
  const made = JSON.parse(seals.open(placeOf(row.id, 'offer'), offer)) as KeptOffer;
  return {
    ...row,
    // The first offers were all of outcomes, and did not say so.
    offer: { ...made, source: { ...made.source, kind: made.source.kind ?? 'outcome' } },
    sent: sent && (JSON.parse(seals.open(placeOf(row.id, 'sent'), sent)) as SentItem[]),
  };
}

function placeOf(row: string, column: 'offer' | 'sent') {
  return { table: 'handoffs', column, row };
}
