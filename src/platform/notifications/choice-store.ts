import { randomUUID } from 'node:crypto';
import { and, asc, eq, gt, lte } from 'drizzle-orm';
import type { Db, Tx } from '../db/open-database.ts';
import { unlessBroken } from '../vault/unless-broken.ts';
import type { Vault } from '../vault/vault.ts';
import { NoticeChoices } from './contract.ts';
import { usualChoices } from './core/usual-choices.ts';
import { noticeSettings } from './tables.ts';

type Stored = { db: Db | Tx; vault: Vault };

/** How a person wants to be told, and how often that was changed. */
export type KeptChoices = { choices: NoticeChoices; version: number; isUsual: boolean };

/** Reads them; whoever chose nothing has what is usual. With `hold` nobody changes them until the transaction ends. */
export async function readChoices({ db, vault }: Stored, personId: string, { hold = false } = {}): Promise<KeptChoices> {
  const query = db.select().from(noticeSettings).where(eq(noticeSettings.userId, personId));
  const [row] = await (hold ? query.for('update') : query);
  if (!row) return { choices: usualChoices, version: 0, isUsual: true };
  const seals = await vault.of(personId, db);
  const text = unlessBroken(() => seals.open(placeOf(row.id), row.choices));
  const choices = text === undefined ? usualChoices : NoticeChoices.parse({ ...usualChoices, ...JSON.parse(text) });
  return { choices, version: row.version, isUsual: false };
}

/** Writes what somebody chose as version `version`. Says `false`, writing nothing, where another change came before it. */
export async function writeChoices(
  tx: Tx,
  vault: Vault,
  personId: string,
  { choices, version, digestAt, now }: { choices: NoticeChoices; version: number; digestAt: Date | undefined; now: Date },
): Promise<boolean> {
  const seals = await vault.of(personId, tx);
  const [known] = await tx.select({ id: noticeSettings.id }).from(noticeSettings).where(eq(noticeSettings.userId, personId));
  const id = known?.id ?? randomUUID();
  const columns = {
    choices: seals.seal(placeOf(id), JSON.stringify(choices)),
    version,
    digestAt: digestAt ?? null,
    updatedAt: now,
  };
  const written = known
    ? await tx
        .update(noticeSettings)
        .set(columns)
        .where(and(eq(noticeSettings.id, id), eq(noticeSettings.version, version - 1)))
        .returning({ id: noticeSettings.id })
    : await tx
        .insert(noticeSettings)
        .values({ id, userId: personId, createdAt: now, ...columns })
        .onConflictDoNothing({ target: noticeSettings.userId })
        .returning({ id: noticeSettings.id });
  return written.length > 0;
}

/** Whose digest is due, page by page in the order of their ids. */
export async function listDigestsDue(db: Db, at: Date, limit: number, after: string | null): Promise<string[]> {
  const found = await db
    .select({ personId: noticeSettings.userId })
    .from(noticeSettings)
    .where(and(lte(noticeSettings.digestAt, at), after === null ? undefined : gt(noticeSettings.userId, after)))
    .orderBy(asc(noticeSettings.userId))
    .limit(limit);
  return found.map(({ personId }) => personId);
}

/** Holds a digest that is due until the transaction ends; nothing where another process has it, or had it. */
export async function holdDigest(tx: Tx, personId: string, at: Date): Promise<boolean> {
  const found = await tx
    .select({ id: noticeSettings.id })
    .from(noticeSettings)
    .where(and(eq(noticeSettings.userId, personId), lte(noticeSettings.digestAt, at)))
    .for('update', { skipLocked: true });
  return found.length > 0;
}

/** Writes when the next digest is due. */
export async function setDigestAt(tx: Tx, personId: string, digestAt: Date | undefined): Promise<void> {
  await tx
    .update(noticeSettings)
    .set({ digestAt: digestAt ?? null })
    .where(eq(noticeSettings.userId, personId));
}

function placeOf(row: string) {
  return { table: 'notice_settings', column: 'choices', row };
}
