import { and, count, desc, eq, gt, isNotNull, isNull, lt, or } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { apiTokens, guardians, users } from '../tables.ts';

/** A token that counts now, as the door sees it. */
export type LiveApiToken = { id: string; personId: string; scopes: string[]; expiresAt: Date; lastUsedAt: Date | null };

const counts = (now: Date) => and(isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, now));
const placeOf = (row: string) => ({ table: 'api_tokens', column: 'name', row });

/** Holds the person until the transaction ends, so that two at once do not make one too many. Says how many of theirs count. */
export async function countHeld(tx: Tx, personId: string, now: Date): Promise<number> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, personId)).for('no key update');
  const [row] = await tx
    .select({ all: count() })
    .from(apiTokens)
    .where(and(eq(apiTokens.userId, personId), counts(now)));
  return row?.all ?? 0;
}

/** Keeps a new token, its name sealed with its person's key. */
export async function insertApiToken(
  tx: Tx,
  vault: Vault,
  token: {
    id: string;
    personId: string;
    name: string;
    tokenHash: string;
    scopes: string[];
    expiresAt: Date;
    createdAt: Date;
  },
): Promise<void> {
  const { personId, name, ...row } = token;
  const seals = await vault.of(personId, tx);
  await tx.insert(apiTokens).values({ ...row, userId: personId, name: seals.seal(placeOf(row.id), name) });
}

/** The tokens of a person that count, the newest first. */
export async function listApiTokens({ db, vault }: { db: Db; vault: Vault }, personId: string, now: Date) {
  const rows = await db
    .select()
    .from(apiTokens)
    .where(and(eq(apiTokens.userId, personId), counts(now)))
    .orderBy(desc(apiTokens.createdAt), apiTokens.id);
  const seals = await vault.of(personId);
  return rows.map(({ id, name, scopes, createdAt, expiresAt, lastUsedAt }) => ({
    id,
    name: seals.open(placeOf(id), name),
    scopes,
    createdAt,
    expiresAt,
    lastUsedAt,
  }));
}

/** Finds a token that counts by its digest, of a person who is open and waits for nobody. */
export async function findLiveApiToken(db: Db, tokenHash: string, now: Date): Promise<LiveApiToken | undefined> {
  const [row] = await db
    .select({
      id: apiTokens.id,
      personId: apiTokens.userId,
      scopes: apiTokens.scopes,
      expiresAt: apiTokens.expiresAt,
      lastUsedAt: apiTokens.lastUsedAt,
    })
    .from(apiTokens)
    .innerJoin(users, and(eq(users.id, apiTokens.userId), eq(users.isActive, true)))
    .leftJoin(guardians, eq(guardians.userId, apiTokens.userId))
    .where(and(eq(apiTokens.tokenHash, tokenHash), counts(now), or(isNull(guardians.userId), isNotNull(guardians.agreedAt))));
  return row;
}

/** Notes that it was used, unless somebody noted so since then. */
export async function noteUsed(db: Db, id: string, { now, notSince }: { now: Date; notSince: Date }): Promise<void> {
  await db
    .update(apiTokens)
    .set({ lastUsedAt: now })
    .where(and(eq(apiTokens.id, id), or(isNull(apiTokens.lastUsedAt), lt(apiTokens.lastUsedAt, notSince))));
}

/** Ends one for good. Returns its digest, by which processes remember it; `undefined` when there was none to end. */
export async function revokeApiToken(tx: Tx, personId: string, id: string, now: Date): Promise<string | undefined> {
  const [row] = await tx
    .update(apiTokens)
    .set({ revokedAt: now })
    .where(and(eq(apiTokens.id, id), eq(apiTokens.userId, personId), isNull(apiTokens.revokedAt)))
    .returning({ tokenHash: apiTokens.tokenHash });
  return row?.tokenHash;
}

/** Ends all of a person's for good. Returns their digests. */
export async function revokeApiTokensOf(tx: Tx, personId: string, now: Date): Promise<string[]> {
  const rows = await tx
    .update(apiTokens)
    .set({ revokedAt: now })
    .where(and(eq(apiTokens.userId, personId), isNull(apiTokens.revokedAt)))
    .returning({ tokenHash: apiTokens.tokenHash });
  return rows.map(({ tokenHash }) => tokenHash);
}
