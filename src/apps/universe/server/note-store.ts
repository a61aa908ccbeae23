import { and, asc, eq, gt, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Cursor } from '#platform/db/cursor.ts';
import type { Db, Tx } from '#platform/db/open-database.ts';
import type { PersonVault, Vault } from '#platform/vault/vault.ts';
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
  const seals = await vault.of(note.userId, db);
  await db
    .insert(notes)
    .values({ ...note, content: seals.seal(placeOf(note.id), note.content) })
    .onConflictDoNothing({ target: [notes.userId, notes.clientNoteId] });
  const [row] = await db
    .select()
    .from(notes)
    .where(and(eq(notes.userId, note.userId), eq(notes.clientNoteId, note.clientNoteId)));
  if (!row) throw new Error('The note is neither written nor there');
  return present(seals, row);
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
  const seals = await vault.of(personId, db);
  return rows.map((row) => present(seals, row));
}

/** A person's note, or nothing: what is deleted, or another's, looks the same as what never was. */
export async function findNote({ db, vault }: Stored, personId: string, noteId: string): Promise<Note | undefined> {
  const [row] = await db
    .select()
    .from(notes)
    .where(own(personId, noteId, live));
  return row && present(await vault.of(personId, db), row);
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
  return row && present(await vault.of(personId, db), row);
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
  return row && present(await vault.of(personId, db), row);
}

/** Removes a note for good if it was deleted before `moment` and not brought back since. Says whose it was, if it did. */
export async function purgeNote(db: Db | Tx, noteId: string, moment: Date): Promise<{ personId: string } | undefined> {
  const [removed] = await db
    .delete(notes)
    .where(and(eq(notes.id, noteId), lte(notes.deletedAt, moment)))
    .returning({ personId: notes.userId });
  return removed;
}

function own(personId: string, noteId: string, more: typeof live | undefined) {
  return and(eq(notes.id, noteId), eq(notes.userId, personId), more);
}

function placeOf(row: string) {
  return { table: 'notes', column: 'content', row };
}

function present(seals: PersonVault, row: Row): Note {
  return {
    id: row.id,
    clientNoteId: row.clientNoteId,
    content: seals.open(placeOf(row.id), row.content),
    doneAt: row.doneAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}
