import { and, eq, isNotNull, ne } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import { countPasskeys } from '../passkeys/passkey-store.ts';
import { accounts, users } from '../tables.ts';

const password = 'password';

/** Whether a person can come in by a password. */
export async function hasPassword(db: Db | Tx, personId: string): Promise<boolean> {
  return (await findPasswordOf(db, personId)) !== undefined;
}

/** The hash of a person's password. */
export async function findPasswordOf(db: Db | Tx, personId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ passwordHash: accounts.passwordHash })
    .from(accounts)
    .where(and(eq(accounts.userId, personId), eq(accounts.provider, password)));
  return row?.passwordHash ?? undefined;
}

/** Whether a person can come in at all: by passkey, by password, by another provider or, where mails leave, by a link. */
export async function hasWayIn(tx: Tx, personId: string, { byMail }: { byMail: boolean }): Promise<boolean> {
  if ((await countPasskeys(tx, personId)) > 0 || (await hasPassword(tx, personId))) return true;
  const [outside] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.userId, personId), ne(accounts.provider, password)));
  if (outside || !byMail) return outside !== undefined;
  const [verified] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, personId), isNotNull(users.emailVerifiedAt)));
  return verified !== undefined;
}
