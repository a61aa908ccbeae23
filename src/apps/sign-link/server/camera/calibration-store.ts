import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Vault } from '#platform/vault/vault.ts';
import { KeepCalibration } from '../../camera/contract.ts';
import { calibrations } from '../../camera/tables.ts';

type Stored = { db: Db | Tx; vault: Vault };
/** One letter's, with its language and its row. */
export type KeptCalibration = KeepCalibration & { id: string };

/** A person's own ways of making letters, oldest first, in every language. */
export async function listCalibrations({ db, vault }: Stored, personId: string): Promise<KeptCalibration[]> {
  const rows = await db
    .select()
    .from(calibrations)
    .where(eq(calibrations.userId, personId))
    .orderBy(asc(calibrations.createdAt), asc(calibrations.id));
  const seals = await vault.of(personId, db);
  return rows.map(({ id, content }) => ({
    ...KeepCalibration.parse(JSON.parse(seals.open(placeOf(id), content))),
    id,
  }));
}

/** Keeps one more; of the same letter, the later one counts. */
export async function insertCalibration({ db, vault }: Stored, personId: string, kept: KeepCalibration, at: Date): Promise<void> {
  const id = randomUUID();
  const seals = await vault.of(personId, db);
  const content = seals.seal(placeOf(id), JSON.stringify(kept));
  await db.insert(calibrations).values({ id, userId: personId, content, createdAt: at });
}

/** Forgets these, for good. */
export async function deleteCalibrations(db: Db | Tx, personId: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await db.delete(calibrations).where(and(eq(calibrations.userId, personId), inArray(calibrations.id, [...ids])));
}

function placeOf(row: string) {
  return { table: 'calibrations', column: 'content', row };
}
