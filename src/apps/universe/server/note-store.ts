import { and, asc, eq, gt, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Cursor } from '#platform/db/cursor.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { Vault } from '#platform/vault/vault.ts';
import type { Note } from '../contract.ts';
import { notes } from '../tables.ts';

type Stored = { db: Db | Tx; vault: Vault };
type Row = typeof notes.$inferSelect;

const live = isNull(notes.deletedAt);

/** Writes a note and answers it as it is kept. The same `clientNoteId` of a person again writes nothing and answers the first. */
export async function insertNote(
  { db, vault }: Stored,
  note: { id: string; userId: string; clientNoteId: string; content: string; createdAt: Date },
): Promise<Note> {
  await db
    .insert(notes)
    .values({ ...note, content: vault.seal(placeOf(note.id), note.content) })
    .onConflictDoNothing({ target: [notes.userId, notes.clientNoteId] });
  const [row] = await db
    .select()
    .from(notes)
    .where(and(eq(notes.userId, note.userId), eq(notes.clientNoteId, note.clientNoteId)));
  if (!row) throw new Error('The note is neither written nor there');
  return present(vault, row);
}

/** A person's notes, newest first: one more than `limit` when there are more. */
export async function listNotes(
  { db, vault }: Stored,
  personId: string,
  { limit, after, isDone }: { limit: number; after?: Cursor; isDone?: boolean },
): Promise<Note[]> {
  const older = after && or(lt(notes.createdAt, after.at), and(eq(notes.createdAt, after.at), gt(notes.id, after.id)));
  const state = isDone === undefined ? undefined : isDone ? isNotNull(notes.doneAt) : isNull(notes.doneAt);
  const rows = await db
    .select()
    .from(notes)
    .where(and(eq(notes.userId, personId), live, state, older))
    // In the words of the index: without them the database would sort every note of the person.
    .orderBy(sql`${notes.createdAt} desc nulls last`, asc(notes.id))
    .limit(limit + 1);
  return rows.map((row) => present(vault, row));
}

/** Marks a person's note as done, or as open again, and answers it; nothing when there is no such note. */
export async function setNoteDone(
  { db, vault }: Stored,
  personId: string,
  noteId: string,
  doneAt: Date | null,
): Promise<Note | undefined> {
  const [row] = await db
    .update(notes)
    .set({ doneAt })
    .where(own(personId, noteId, live))
    .returning();
  return row && present(vault, row);
}

/** Hides a person's note, or shows it again, and answers it; nothing when there is no such note. */
export async function setNoteDeleted(
  { db, vault }: Stored,
  personId: string,
  noteId: string,
  deletedAt: Date | null,
): Promise<Note | undefined> {
  const [row] = await db
    .update(notes)
    .set({ deletedAt })
    .where(own(personId, noteId, deletedAt ? live : undefined))
    .returning();
  return row && present(vault, row);
}

/** Removes a note for good if it was deleted before `moment` and not brought back since. */
export async function purgeNote(db: Db, noteId: string, moment: Date): Promise<void> {
  await db.delete(notes).where(and(eq(notes.id, noteId), lte(notes.deletedAt, moment)));
}

function own(personId: string, noteId: string, more: typeof live | undefined) {
  return and(eq(notes.id, noteId), eq(notes.userId, personId), more);
}

function placeOf(row: string) {
  return { table: 'notes', column: 'content', row };
}

function present(vault: Vault, row: Row): Note {
  return {
    id: row.id,
    clientNoteId: row.clientNoteId,
    content: vault.open(placeOf(row.id), row.content),
    doneAt: row.doneAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
