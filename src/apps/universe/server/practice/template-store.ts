import { and, desc, eq } from 'drizzle-orm';
import type { Db } from '#platform/db/open-database.ts';
import type { Vault } from '#platform/vault/vault.ts';
import { practiceTemplates } from '../../tables.ts';
import type { PracticeTemplate, WriteTemplate } from './contract.ts';

type Stored = { db: Db; vault: Vault };
type Row = typeof practiceTemplates.$inferSelect;

const mostListed = 200;

/** Writes a text of this person, new or again; nothing when the id is another's. */
export async function saveTemplate(
  { db, vault }: Stored,
  personId: string,
  { id, name, body, at }: WriteTemplate & { id: string; at: Date },
): Promise<PracticeTemplate | undefined> {
  const seals = await vault.of(personId, db);
  const written = { name: seals.seal(placeOf(id, 'name'), name), body: seals.seal(placeOf(id, 'body'), body), updatedAt: at };
  const [row] = await db
    .insert(practiceTemplates)
    .values({ id, userId: personId, createdAt: at, ...written })
    .onConflictDoUpdate({ target: practiceTemplates.id, set: written, setWhere: eq(practiceTemplates.userId, personId) })
    .returning();
  return row && present({ db, vault }, row);
}

/** The texts of this person, the newest first. */
export async function listTemplates({ db, vault }: Stored, personId: string): Promise<PracticeTemplate[]> {
  const rows = await db
    .select()
    .from(practiceTemplates)
    .where(eq(practiceTemplates.userId, personId))
    .orderBy(desc(practiceTemplates.createdAt), practiceTemplates.id)
    .limit(mostListed);
  return Promise.all(rows.map((row) => present({ db, vault }, row)));
}

/** Removes one. Says whether there was one of theirs. */
export async function deleteTemplate(db: Db, personId: string, id: string): Promise<boolean> {
  const removed = await db
    .delete(practiceTemplates)
    .where(and(eq(practiceTemplates.id, id), eq(practiceTemplates.userId, personId)))
    .returning({ id: practiceTemplates.id });
  return removed.length > 0;
}

function placeOf(row: string, column: 'name' | 'body') {
  return { table: 'practice_templates', column, row };
}

async function present({ db, vault }: Stored, { id, userId, name, body, updatedAt }: Row): Promise<PracticeTemplate> {
  const seals = await vault.of(userId, db);
  return {
    id,
    name: seals.open(placeOf(id, 'name'), name),
    body: seals.open(placeOf(id, 'body'), body),
    updatedAt: updatedAt.toISOString(),
  };
}
