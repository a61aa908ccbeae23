import { and, asc, desc, eq, gt, inArray, isNotNull, lt, or } from 'drizzle-orm';
import { users } from '../auth/tables.ts';
import type { Cursor } from '../db/cursor.ts';
import type { Db, Tx } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import type { LicenceStatus } from './contract.ts';
import type { Profession } from './core/professions.ts';
import { professionals } from './tables.ts';

type Stored = { db: Db | Tx; vault: Vault };

/** What a professional says they are, with nothing of it opened. */
export type LicenceFacts = { id: string; profession: Profession; country: string; status: LicenceStatus; updatedAt: Date };

const columns = {
  id: professionals.userId,
  profession: professionals.profession,
  country: professionals.country,
  status: professionals.status,
  updatedAt: professionals.updatedAt,
};

/** The licences in this state, changed last first: one more than `limit` when there are more. */
export async function listLicences(
  db: Db,
  status: LicenceStatus,
  { limit, after }: { limit: number; after?: Cursor },
): Promise<LicenceFacts[]> {
  const { updatedAt, userId } = professionals;
  const older = after && or(lt(updatedAt, after.at), and(eq(updatedAt, after.at), gt(userId, after.id)));
  return db
    .select(columns)
    .from(professionals)
    .where(and(eq(professionals.status, status), older))
    .orderBy(desc(updatedAt), asc(userId))
    .limit(limit + 1);
}

type Row = typeof professionals.$inferSelect;
export type OpenedLicence = LicenceFacts & {
  licenceNumber: string | null;
  licenceAuthority: string | null;
  reason: string | null;
};

/** A licence with its number opened. `said` changes whenever its person says something else, be it only another number. */
export async function readLicence(
  { db, vault }: Stored,
  personId: string,
): Promise<(OpenedLicence & { said: string }) | undefined> {
  const [row] = await db.select().from(professionals).where(eq(professionals.userId, personId));
  if (!row) return undefined;
  const seals = await vault.of(personId, db);
  const { userId: id, profession, country, status, updatedAt, licenceAuthority, licenceNumber, reason } = row;
  return {
    ...{ id, profession, country, status, updatedAt, licenceAuthority },
    licenceNumber: licenceNumber && seals.open(placeOf(id, 'licence_number'), licenceNumber),
    reason: reason && seals.open(placeOf(id, 'reason'), reason),
    said: saidIn(vault, row),
  };
}

/** What a person says now that they are, as `said` of `readLicence`. Nobody changes it until the transaction ends. */
export async function holdSaid(tx: Tx, vault: Vault, personId: string): Promise<string | undefined> {
  const [row] = await tx.select().from(professionals).where(eq(professionals.userId, personId)).for('update');
  return row && saidIn(vault, row);
}

function saidIn(vault: Vault, { profession, country, licenceAuthority, licenceNumber }: Row): string {
  return vault.blindIndex('professionals.said', JSON.stringify([profession, country, licenceAuthority, licenceNumber]));
}

/** Decides on a licence that was asked to be checked, or decided before. Says whether there was one to decide on. */
export async function decideLicenceRow(
  tx: Tx,
  vault: Vault,
  {
    personId,
    status,
    reason,
    decidedBy,
    decidedAt,
  }: {
    personId: string;
    status: 'verified' | 'refused';
    reason: string | null;
    decidedBy: string;
    decidedAt: Date;
  },
): Promise<boolean> {
  const sealed = reason === null ? null : (await vault.of(personId, tx)).seal(placeOf(personId, 'reason'), reason);
  const before = status === 'verified' ? (['asked', 'refused'] as const) : (['asked', 'verified'] as const);
  const decided = await tx
    .update(professionals)
    .set({ status, reason: sealed, decidedBy, decidedAt, updatedAt: decidedAt })
    .where(and(eq(professionals.userId, personId), inArray(professionals.status, [...before])))
    .returning({ id: professionals.userId });
  return decided.length > 0;
}

export type SaidLicence = { profession: Profession; country: string; licenceNumber: string; licenceAuthority: string };

/** Keeps what they say, and that an administrator is asked to check it. What was decided before counted for other words. */
export async function saveAsked(
  { db, vault }: Stored,
  personId: string,
  { licenceNumber, ...said }: SaidLicence,
  now: Date,
): Promise<void> {
  const seals = await vault.of(personId, db);
  const written = {
    ...said,
    licenceNumber: seals.seal(placeOf(personId, 'licence_number'), licenceNumber),
    status: 'asked' as const,
    decidedAt: null,
    decidedBy: null,
    reason: null,
    updatedAt: now,
  };
  await db
    .insert(professionals)
    .values({ userId: personId, createdAt: now, ...written })
    .onConflictDoUpdate({ target: professionals.userId, set: written });
}

/** What somebody says they are, and whether an administrator has checked it. */
export async function findProfessional(
  db: Db,
  personId: string,
): Promise<{ profession: Profession; status: LicenceStatus } | undefined> {
  const [row] = await db
    .select({ profession: professionals.profession, status: professionals.status })
    .from(professionals)
    .where(eq(professionals.userId, personId));
  return row;
}

/** Whether somebody says of themselves that they are a professional, checked or not. */
export async function isProfessional(db: Db, personId: string): Promise<boolean> {
  const saysSo = or(isNotNull(professionals.userId), eq(users.role, 'professional'), eq(users.profileType, 'professional'));
  const found = await db
    .select({ id: users.id })
    .from(users)
    .leftJoin(professionals, eq(professionals.userId, users.id))
    .where(and(eq(users.id, personId), saysSo));
  return found.length > 0;
}

function placeOf(row: string, column: 'licence_number' | 'reason') {
  return { table: 'professionals', column, row };
}
