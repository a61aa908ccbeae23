import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db, Tx } from '../../db/open-database.ts';
import type { Sealed, Vault } from '../../vault/vault.ts';
import { totpSecrets } from '../tables.ts';

/** How a person's code app stands, its secret opened. */
export type CodeApp = {
  secret: string;
  lastStep: number | null;
  failures: number;
  lockedUntil: Date | null;
  confirmedAt: Date | null;
};

const placeOf = (row: string) => ({ table: 'totp_secrets', column: 'secret', row });

/** Whether codes are asked of this person when they sign in. */
export async function hasCodeApp(db: Db | Tx, personId: string): Promise<boolean> {
  const found = await db
    .select({ userId: totpSecrets.userId })
    .from(totpSecrets)
    .where(and(eq(totpSecrets.userId, personId), isNotNull(totpSecrets.confirmedAt)));
  return found.length > 0;
}

/** Keeps a new secret, in place of one that was never confirmed. Says `false`, changing nothing, when codes are asked for already. */
export async function insertSecret(
  tx: Tx,
  vault: Vault,
  { personId, secret, now }: { personId: string; secret: string; now: Date },
): Promise<boolean> {
  const sealed: Sealed = (await vault.of(personId, tx)).seal(placeOf(personId), secret);
  const fresh = { secret: sealed, lastStep: null, failures: 0, lockedUntil: null, confirmedAt: null, createdAt: now };
  const written = await tx
    .insert(totpSecrets)
    .values({ userId: personId, ...fresh })
    .onConflictDoUpdate({ target: totpSecrets.userId, set: fresh, setWhere: isNull(totpSecrets.confirmedAt) })
    .returning({ userId: totpSecrets.userId });
  return written.length > 0;
}

/** The code app of a person; whoever else would judge a code of theirs waits until this transaction ends. */
export async function holdCodeApp(tx: Tx, vault: Vault, personId: string): Promise<CodeApp | undefined> {
  const [row] = await tx.select().from(totpSecrets).where(eq(totpSecrets.userId, personId)).for('update');
  if (!row) return undefined;
  const secret = (await vault.of(personId, tx)).open(placeOf(personId), row.secret);
  return {
    secret,
    lastStep: row.lastStep,
    failures: row.failures,
    lockedUntil: row.lockedUntil,
    confirmedAt: row.confirmedAt,
  };
}

/** Writes what judging a code, or confirming the app, changed. */
export async function updateCodeApp(tx: Tx, personId: string, changed: Partial<Omit<CodeApp, 'secret'>>): Promise<void> {
  await tx.update(totpSecrets).set(changed).where(eq(totpSecrets.userId, personId));
}

/** Takes the code app away. Says whether there was a confirmed one. */
export async function deleteSecret(tx: Tx, personId: string): Promise<boolean> {
  const gone = await tx
    .delete(totpSecrets)
    .where(and(eq(totpSecrets.userId, personId), isNotNull(totpSecrets.confirmedAt)))
    .returning({ userId: totpSecrets.userId });
  return gone.length > 0;
}
