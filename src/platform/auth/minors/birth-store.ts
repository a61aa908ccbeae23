import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { guardians, oneTimeTokens, users } from '../tables.ts';

/** What is known of somebody's age. `guardian` is absent where nobody was ever needed, or agreed; `hadAgreed`: once somebody did. */
export type AgeFacts = {
  birthDay: string | undefined;
  country: string | undefined;
  guardian: { email: string; agreedAt: Date | null; hadAgreed: boolean } | undefined;
};

type Stored = { db: Db | Tx; vault: Vault };
const birthPlace = (row: string) => ({ table: 'users', column: 'birth_date', row });
const guardianPlace = (row: string, column: 'email' | 'name') => ({ table: 'guardians', column, row });

/** Finds it, opened; `undefined` when there is no such person. */
export async function findAgeFacts({ db, vault }: Stored, personId: string): Promise<AgeFacts | undefined> {
  const [row] = await db
    .select({
      birthDate: users.birthDate,
      country: users.country,
      email: guardians.email,
      agreedAt: guardians.agreedAt,
      textVersion: guardians.textVersion,
    })
    .from(users)
    .leftJoin(guardians, eq(guardians.userId, users.id))
    .where(eq(users.id, personId));
  if (!row) return undefined;
  const seals = await vault.of(personId, db);
  return {
    birthDay: row.birthDate ? seals.open(birthPlace(personId), row.birthDate) : undefined,
    country: row.country ?? undefined,
    guardian: row.email
      ? {
          email: seals.open(guardianPlace(personId, 'email'), row.email),
          agreedAt: row.agreedAt,
          hadAgreed: row.textVersion !== null,
        }
      : undefined,
  };
}

/** Keeps when somebody was born, once. Says `false`, writing nothing, when it was known. */
export async function keepBirth(
  tx: Tx,
  vault: Vault,
  { personId, birthDay, country }: { personId: string; birthDay: string; country: string | undefined },
): Promise<boolean> {
  const seals = await vault.of(personId, tx);
  const written = await tx
    .update(users)
    .set({ birthDate: seals.seal(birthPlace(personId), birthDay), country: country ?? null })
    .where(and(eq(users.id, personId), isNull(users.birthDate)))
    .returning({ id: users.id });
  return written.length > 0;
}

/**
 * Notes who answers for somebody. Without `agreedAt` the account waits for them, which is all that this row ever means: whoever
 * needs no guardian has none until one agrees. An empty address: nobody was asked yet. What somebody agreed to once stays known.
 */
export async function keepGuardian(
  tx: Tx,
  vault: Vault,
  guardian: { personId: string; email: string; name?: string; agreedAt: Date | null; textVersion?: string },
): Promise<void> {
  const { personId, email, name, agreedAt, textVersion } = guardian;
  const seals = await vault.of(personId, tx);
  const kept = {
    email: seals.seal(guardianPlace(personId, 'email'), email),
    name: name === undefined ? null : seals.seal(guardianPlace(personId, 'name'), name),
    agreedAt,
    ...(textVersion === undefined ? {} : { textVersion }),
  };
  await tx
    .insert(guardians)
    .values({ userId: personId, ...kept })
    .onConflictDoUpdate({ target: guardians.userId, set: kept });
}

/** Somebody answers for themselves from here on. */
export async function removeGuardian(tx: Tx, personId: string): Promise<void> {
  await tx.delete(guardians).where(eq(guardians.userId, personId));
}

/** Links that went to a guardian before open nothing any more. */
export async function endGuardianLinks(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx
    .update(oneTimeTokens)
    .set({ usedAt: now, details: null })
    .where(and(eq(oneTimeTokens.userId, personId), eq(oneTimeTokens.purpose, 'guardian'), isNull(oneTimeTokens.usedAt)));
}

/** Whose guardian never agreed since then. Whoever had a yes that was taken back keeps the version of what was agreed to. */
export async function listUnanswered(db: Db, since: Date): Promise<string[]> {
  const found = await db
    .select({ personId: guardians.userId })
    .from(guardians)
    .where(and(isNull(guardians.agreedAt), isNull(guardians.textVersion), lt(guardians.createdAt, since)));
  return found.map(({ personId }) => personId);
}
