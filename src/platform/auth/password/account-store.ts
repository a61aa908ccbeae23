import { and, eq, like, sql } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import { countPasskeys } from '../passkeys/passkey-store.ts';
import { hasCodeApp } from '../second-factor/totp-store.ts';
import { accounts, users } from '../tables.ts';

/** The way to sign in that this room itself knows; others are other values of the same column. */
const provider = 'password';
const ofPassword = (userId: string) => and(eq(accounts.userId, userId), eq(accounts.provider, provider));

/** Adds the password as a way for this person to sign in. */
export async function insertPassword(tx: Tx, userId: string, passwordHash: string): Promise<void> {
  await tx.insert(accounts).values({ userId, provider, passwordHash });
}

/** Gives a person another password, or their first one. */
export async function replacePassword(tx: Tx, userId: string, passwordHash: string, now: Date): Promise<void> {
  await tx
    .insert(accounts)
    .values({ userId, provider, passwordHash, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({ target: [accounts.userId, accounts.provider], set: { passwordHash, updatedAt: now } });
}

/** Keeps the same password under a newer hash, unless it was changed meanwhile; says whether it is kept so now. */
export async function rehashPassword(db: Db, userId: string, { from, to }: { from: string; to: string }): Promise<boolean> {
  const kept = await db
    .update(accounts)
    .set({ passwordHash: to })
    .where(and(ofPassword(userId), eq(accounts.passwordHash, from)))
    .returning({ id: accounts.id });
  return kept.length > 0;
}

/** Whether this still is the hash of a person's password, which nobody changes until the transaction ends. */
export async function holdPassword(tx: Tx, userId: string, passwordHash: string): Promise<boolean> {
  const found = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(ofPassword(userId), eq(accounts.passwordHash, passwordHash)))
    .for('share');
  return found.length > 0;
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

/** The most rounds of any password that another service hashed (bcrypt); `undefined` when nobody has one. */
export async function findMostRounds(db: Db): Promise<number | undefined> {
  const rounds = sql<string | null>`max(substring(${accounts.passwordHash} from 5 for 2))`;
  const [row] = await db.select({ rounds }).from(accounts).where(like(accounts.passwordHash, '$2%'));
  return row?.rounds ? Number(row.rounds) : undefined;
}

/** Whether the password is not all that guards this person's account: they have a passkey, or are asked for a code. */
export async function hasSecondWay(db: Db | Tx, personId: string): Promise<boolean> {
  return (await countPasskeys(db, personId)) > 0 || hasCodeApp(db, personId);
}
