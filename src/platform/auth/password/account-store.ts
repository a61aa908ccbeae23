import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import { accounts, users } from '../tables.ts';

/** The way to sign in that this module itself knows; others will be other values of the same column. */
const provider = 'password';

/** Adds the password as a way for this person to sign in. */
export async function insertPassword(tx: Tx, userId: string, passwordHash: string): Promise<void> {
  await tx.insert(accounts).values({ userId, provider, passwordHash });
}

/** The password of whoever has this address, if they are open for signing in. */
export async function findPassword(db: Db, emailIndex: string): Promise<{ personId: string; passwordHash: string } | undefined> {
  const [row] = await db
    .select({ personId: users.id, passwordHash: accounts.passwordHash })
    .from(users)
    .innerJoin(accounts, and(eq(accounts.userId, users.id), eq(accounts.provider, provider)))
    .where(and(eq(users.emailIndex, emailIndex), eq(users.isActive, true)));
  return row?.passwordHash ? { personId: row.personId, passwordHash: row.passwordHash } : undefined;
}
