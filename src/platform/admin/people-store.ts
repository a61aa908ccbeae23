import { and, asc, count, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm';
import { emailIndexOf } from '../auth/account/user-store.ts';
import { sessions, users } from '../auth/tables.ts';
import type { Cursor } from '../db/cursor.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import type { Role } from './contract.ts';

/** Somebody with an account, with nothing of them opened. */
export type PersonFacts = {
  id: string;
  role: Role;
  profileType: (typeof users.$inferSelect)['profileType'];
  isActive: boolean;
  emailVerifiedAt: Date | null;
  createdAt: Date;
};

const columns = {
  id: users.id,
  role: users.role,
  profileType: users.profileType,
  isActive: users.isActive,
  emailVerifiedAt: users.emailVerifiedAt,
  createdAt: users.createdAt,
};

/** Everybody, newest first: one more than `limit` when there are more. */
export async function listPeople(db: Db, { limit, after }: { limit: number; after?: Cursor }): Promise<PersonFacts[]> {
  const older = after && or(lt(users.createdAt, after.at), and(eq(users.createdAt, after.at), gt(users.id, after.id)));
  return db
    .select(columns)
    .from(users)
    .where(older)
    .orderBy(desc(users.createdAt), asc(users.id))
    .limit(limit + 1);
}

/** Whoever has this id. */
export async function findPerson(db: Db | Tx, personId: string): Promise<PersonFacts | undefined> {
  const [row] = await db.select(columns).from(users).where(eq(users.id, personId));
  return row;
}

/** Whoever has exactly this address; no part of one finds anybody. */
export async function findPersonByEmail(
  { db, vault }: { db: Db; vault: Vault },
  email: string,
): Promise<PersonFacts | undefined> {
  const [row] = await db
    .select(columns)
    .from(users)
    .where(eq(users.emailIndex, emailIndexOf(vault, email)));
  return row;
}

/** In how many places somebody is signed in. */
export async function countSessions(db: Db, personId: string, now: Date): Promise<number> {
  const [row] = await db
    .select({ open: count() })
    .from(sessions)
    .where(and(eq(sessions.userId, personId), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)));
  return row?.open ?? 0;
}

/** Holds the row of everybody who administers, so that two of them cannot leave at once, and says who they are. */
export async function holdAdmins(tx: Tx): Promise<string[]> {
  const found = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'admin'), eq(users.isActive, true)))
    .orderBy(asc(users.id))
    .for('update');
  return found.map(({ id }) => id);
}

/** Whether anybody administers this installation. */
export async function hasAdmin(db: Db | Tx): Promise<boolean> {
  const found = await db
    .select({ one: sql`1` })
    .from(users)
    .where(and(eq(users.role, 'admin'), eq(users.isActive, true)))
    .limit(1);
  return found.length > 0;
}

/** Changes what somebody may do, or whether their account is open. Says whether there is such a person. */
export async function updatePerson(
  tx: Tx,
  personId: string,
  change: { role?: Role; isActive?: boolean },
  now: Date,
): Promise<boolean> {
  const changed = await tx
    .update(users)
    .set({ ...change, updatedAt: now })
    .where(eq(users.id, personId))
    .returning({ id: users.id });
  return changed.length > 0;
}
