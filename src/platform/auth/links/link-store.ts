import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Sealed } from '../../vault/vault.ts';
import { oneTimeTokens, users } from '../tables.ts';
import type { LinkPurpose } from './contract.ts';

/** A link, without its token: of that only a digest is known here. */
export type Link = { id: string; purpose: LinkPurpose; personId: string | null; details: Sealed | null };

const purposes: LinkPurpose[] = ['verify-email', 'reset-password', 'magic-link', 'change-email'];
/** Until its mail is written a link has no token; this is no digest of any. */
const unwritten = (id: string) => `asked ${id}`;
const chosen = {
  id: oneTimeTokens.id,
  purpose: oneTimeTokens.purpose,
  personId: oneTimeTokens.userId,
  details: oneTimeTokens.details,
};

/** Notes that a link was asked for. It opens nothing yet. */
export async function insertAsked(tx: Tx, link: Link & { createdAt: Date; expiresAt: Date }): Promise<void> {
  const { personId, ...row } = link;
  await tx.insert(oneTimeTokens).values({ ...row, userId: personId, tokenHash: unwritten(link.id) });
}

/** A link that was asked for and not written yet. */
export async function findAsked(db: Db, id: string): Promise<Link | undefined> {
  const [row] = await db
    .select(chosen)
    .from(oneTimeTokens)
    .where(eq(oneTimeTokens.tokenHash, unwritten(id)));
  return asLink(row);
}

/** Gives it its token, once: says `false` when somebody did so before. */
export async function writeLink(
  tx: Tx,
  id: string,
  written: { personId: string | null; tokenHash: string; details: Sealed | null; createdAt: Date; expiresAt: Date },
): Promise<boolean> {
  const { personId, ...row } = written;
  const rows = await tx
    .update(oneTimeTokens)
    .set({ ...row, userId: personId })
    .where(eq(oneTimeTokens.tokenHash, unwritten(id)))
    .returning({ id: oneTimeTokens.id });
  return rows.length > 0;
}

/** A link that still works; one of a closed account does not. */
export async function findLink(db: Db | Tx, tokenHash: string, now: Date): Promise<Link | undefined> {
  const [row] = await db
    .select(chosen)
    .from(oneTimeTokens)
    .leftJoin(users, eq(users.id, oneTimeTokens.userId))
    .where(and(eq(oneTimeTokens.tokenHash, tokenHash), counts(now), or(isNull(oneTimeTokens.userId), eq(users.isActive, true))));
  return asLink(row);
}

/** Uses up a link: of several who hold it, one. */
export async function useLink(tx: Tx, id: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(oneTimeTokens)
    .set({ usedAt: now, details: null })
    .where(and(eq(oneTimeTokens.id, id), counts(now)))
    .returning({ id: oneTimeTokens.id });
  return used.length > 0;
}

/** Takes back every link and every half-done sign-in of a person: what they were asked for with counts no more. */
export async function endLinksOf(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx
    .update(oneTimeTokens)
    .set({ usedAt: now, details: null })
    .where(
      and(
        eq(oneTimeTokens.userId, personId),
        inArray(oneTimeTokens.purpose, [...purposes, 'sign-in-step']),
        isNull(oneTimeTokens.usedAt),
      ),
    );
}

/** Forgets a link that nobody gets. */
export async function deleteLink(db: Db | Tx, id: string): Promise<void> {
  await db.delete(oneTimeTokens).where(eq(oneTimeTokens.id, id));
}

function counts(now: Date) {
  return and(inArray(oneTimeTokens.purpose, purposes), isNull(oneTimeTokens.usedAt), gt(oneTimeTokens.expiresAt, now));
}

type Row = Omit<Link, 'purpose'> & { purpose: string };

function asLink(row: Row | undefined): Link | undefined {
  const purpose = purposes.find((one) => one === row?.purpose);
  return row && purpose ? { ...row, purpose } : undefined;
}
