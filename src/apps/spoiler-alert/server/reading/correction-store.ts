import { randomUUID } from 'node:crypto';
import { and, asc, count, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { chatCorrections } from '../../tables.ts';

/** The places of a conversation that its person set aside, in the order in which they did. */
export async function listCorrections(db: Db | Tx, seals: PersonVault, importId: string): Promise<string[]> {
  const rows = await db
    .select()
    .from(chatCorrections)
    .where(eq(chatCorrections.importId, importId))
    .orderBy(asc(chatCorrections.createdAt), asc(chatCorrections.id));
  return rows.map(({ id, finding }) => seals.open(placeOf(id), finding));
}

/** How many there are. */
export async function countCorrections(tx: Tx, importId: string): Promise<number> {
  const [counted] = await tx.select({ count: count() }).from(chatCorrections).where(eq(chatCorrections.importId, importId));
  return counted?.count ?? 0;
}

/** Sets a place aside; twice is once. */
export async function insertCorrection(
  tx: Tx,
  seals: PersonVault,
  { importId, finding, createdAt }: { importId: string; finding: string; createdAt: Date },
): Promise<void> {
  const id = randomUUID();
  await tx
    .insert(chatCorrections)
    .values({
      id,
      importId,
      findingIndex: indexOf(seals, finding),
      finding: seals.seal(placeOf(id), finding),
      createdAt,
    })
    .onConflictDoNothing();
}

/** Takes it back. */
export async function deleteCorrection(tx: Tx, seals: PersonVault, importId: string, finding: string): Promise<void> {
  const { importId: ofImport, findingIndex } = chatCorrections;
  await tx.delete(chatCorrections).where(and(eq(ofImport, importId), eq(findingIndex, indexOf(seals, finding))));
}

function indexOf(seals: PersonVault, finding: string): string {
  return seals.blindIndex('chat-correction', finding);
}

function placeOf(row: string) {
  return { table: 'chat_corrections', column: 'finding', row };
}
