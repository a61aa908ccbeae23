import { eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import { professionals } from '#platform/organisations/tables.ts';
import type { Vault } from '#platform/vault/vault.ts';
import type { AskForCheck, Licence } from './contract.ts';

type Stored = { db: Db | Tx; vault: Vault };

const nothingSaid: Licence = {
  profession: null,
  country: null,
  licenceNumber: null,
  licenceAuthority: null,
  status: 'unchecked',
  reason: null,
};

/** What this person says they are, and how the check stands. */
export async function findLicence({ db, vault }: Stored, personId: string): Promise<Licence> {
  const [row] = await db.select().from(professionals).where(eq(professionals.userId, personId));
  if (!row) return nothingSaid;
  const { profession, country, licenceAuthority, status } = row;
  const seals = await vault.of(personId, db);
  const open = (column: 'licence_number' | 'reason', sealed: typeof row.reason) =>
    sealed && seals.open({ table: 'professionals', column, row: personId }, sealed);
  return {
    profession,
    country,
    licenceNumber: open('licence_number', row.licenceNumber),
    licenceAuthority,
    status,
    reason: open('reason', row.reason),
  };
}

/** Keeps what they say, and that an administrator is asked to check it. What was decided before counted for other words. */
export async function saveAsked(
  { db, vault }: Stored,
  personId: string,
  { licenceNumber, ...said }: AskForCheck,
  now: Date,
): Promise<void> {
  const seals = await vault.of(personId, db);
  const written = {
    ...said,
    licenceNumber: seals.seal({ table: 'professionals', column: 'licence_number', row: personId }, licenceNumber),
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
