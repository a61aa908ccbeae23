import { and, eq } from 'drizzle-orm';
import type { Account } from 'oidc-provider';
import type { Db } from '../../../db/open-database.ts';
import type { Vault } from '../../../vault/vault.ts';
import { findUser } from '../../account/user-store.ts';
import { users } from '../../tables.ts';

/**
 * A person as clients may come to know them: what is not here is told to nobody. Which of it a client gets is decided by what it asked
 * for and the person allowed.
 */
export async function findAccount(stored: { db: Db; vault: Vault }, personId: string): Promise<Account | undefined> {
  const [row] = await stored.db
    .select({ emailVerifiedAt: users.emailVerifiedAt })
    .from(users)
    .where(and(eq(users.id, personId), eq(users.isActive, true)));
  const user = row && (await findUser(stored, personId));
  if (!user) return undefined;
  return {
    accountId: personId,
    claims: () => ({ sub: personId, name: user.name, email: user.email, email_verified: row.emailVerifiedAt !== null }),
  };
}
