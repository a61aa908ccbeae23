import { and, eq, like } from 'drizzle-orm';
import type { Db, Tx } from '../../../db/open-database.ts';
import type { Vault } from '../../../vault/vault.ts';
import { accounts, users } from '../../tables.ts';

/** By what a way in is kept that another provider vouches for. */
const providerOf = (name: string) => `oidc:${name}`;

/** By what a person is known there: found again, and not readable. */
export function subjectIndexOf(vault: Pick<Vault, 'blindIndex'>, issuer: string, subject: string): string {
  return vault.blindIndex('accounts.subject', `${issuer} ${subject}`);
}

/** Whose account this is here. One that was closed is nobody's. */
export async function findByOutside(db: Db, name: string, subjectIndex: string): Promise<string | undefined> {
  const [row] = await db
    .select({ personId: accounts.userId })
    .from(accounts)
    .innerJoin(users, eq(users.id, accounts.userId))
    .where(and(eq(accounts.provider, providerOf(name)), eq(accounts.subjectIndex, subjectIndex), eq(users.isActive, true)));
  return row?.personId;
}

/** Connects it. Says `false`, changing nothing, where it is somebody's already or this person has another one of there. */
export async function insertOutside(tx: Tx, personId: string, name: string, subjectIndex: string, now: Date): Promise<boolean> {
  const written = await tx
    .insert(accounts)
    .values({ userId: personId, provider: providerOf(name), subjectIndex, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: accounts.id });
  return written.length > 0;
}

/** The names of the providers that a person comes in with. */
export async function listOutsideOf(db: Db | Tx, personId: string): Promise<string[]> {
  const found = await db
    .select({ provider: accounts.provider })
    .from(accounts)
    .where(and(eq(accounts.userId, personId), like(accounts.provider, 'oidc:%')))
    .orderBy(accounts.provider);
  return found.map(({ provider }) => provider.slice('oidc:'.length));
}

/** Takes it away; says whether there was one. */
export async function deleteOutside(tx: Tx, personId: string, name: string): Promise<boolean> {
  const gone = await tx
    .delete(accounts)
    .where(and(eq(accounts.userId, personId), eq(accounts.provider, providerOf(name))))
    .returning({ id: accounts.id });
  return gone.length > 0;
}
