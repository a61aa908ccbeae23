import { and, eq, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import type { ProfileType, User } from '../contract.ts';
import { users } from '../tables.ts';

type Stored = { db: Db | Tx; vault: Vault };

/** By what an address is found without being readable. Two spellings of one address have one index. */
export function emailIndexOf(vault: Pick<Vault, 'blindIndex'>, email: string): string {
  return vault.blindIndex('users.email', email.normalize('NFKC').trim().toLowerCase());
}

/** Whether somebody already has this address. */
export async function isEmailTaken({ db }: { db: Db | Tx }, emailIndex: string): Promise<boolean> {
  const found = await db.select({ id: users.id }).from(users).where(eq(users.emailIndex, emailIndex));
  return found.length > 0;
}

/** Writes a new person, name and address sealed with the key that is theirs from here on. Says `false`, writing nothing, when the address was taken meanwhile. */
export async function insertUser(
  tx: Tx,
  vault: Vault,
  user: {
    id: string;
    name: string;
    email: string;
    profileType: ProfileType;
    emailVerifiedAt?: Date | null;
    createdAt: Date;
  },
): Promise<boolean> {
  const seals = await vault.of(user.id, tx);
  const written = await tx
    .insert(users)
    .values({
      id: user.id,
      email: seals.seal(placeOf(user.id, 'email'), user.email),
      emailIndex: emailIndexOf(vault, user.email),
      name: seals.seal(placeOf(user.id, 'name'), user.name),
      profileType: user.profileType,
      emailVerifiedAt: user.emailVerifiedAt ?? null,
      createdAt: user.createdAt,
      updatedAt: user.createdAt,
    })
    .onConflictDoNothing({ target: users.emailIndex })
    .returning({ id: users.id });
  return written.length > 0;
}

/** The person with this id, opened. */
export async function findUser({ db, vault }: Stored, personId: string): Promise<User | undefined> {
  const [row] = await db.select().from(users).where(eq(users.id, personId));
  if (!row) return undefined;
  const seals = await vault.of(row.id, db);
  return {
    id: row.id,
    name: seals.open(placeOf(row.id, 'name'), row.name),
    email: seals.open(placeOf(row.id, 'email'), row.email),
    profileType: row.profileType,
    createdAt: row.createdAt.toISOString(),
  };
}

/** Whose account this address opens, as long as it may be opened. */
export async function findPersonId(db: Db | Tx, emailIndex: string): Promise<string | undefined> {
  const [row] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.emailIndex, emailIndex), eq(users.isActive, true)));
  return row?.id;
}

/** Holds a person until the transaction ends, so that who else would change what is theirs comes after. Says whether they exist. */
export async function holdPerson(tx: Tx, personId: string): Promise<boolean> {
  const found = await tx.select({ id: users.id }).from(users).where(eq(users.id, personId)).for('no key update');
  return found.length > 0;
}

/** Notes that a person reads the mail of their address, which a link has shown. */
export async function markEmailVerified(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx
    .update(users)
    .set({ emailVerifiedAt: now })
    .where(and(eq(users.id, personId), isNull(users.emailVerifiedAt)));
}

/** Gives a person another address, proven or not. Throws the database's own error when somebody else has it (`isUniqueViolation`). */
export async function updateEmail(
  tx: Tx,
  vault: Vault,
  { personId, email, verifiedAt, now }: { personId: string; email: string; verifiedAt: Date | null; now: Date },
): Promise<void> {
  const seals = await vault.of(personId, tx);
  await tx
    .update(users)
    .set({
      email: seals.seal(placeOf(personId, 'email'), email),
      emailIndex: emailIndexOf(vault, email),
      emailVerifiedAt: verifiedAt,
      updatedAt: now,
    })
    .where(eq(users.id, personId));
}

function placeOf(row: string, column: 'email' | 'name') {
  return { table: 'users', column, row };
}
