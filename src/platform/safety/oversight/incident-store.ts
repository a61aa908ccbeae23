import { and, asc, count, eq, gt, lt, or, sql } from 'drizzle-orm';
import type { Cursor } from '../../db/cursor.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import { sealsOf } from '../../vault/seals-of.ts';
import type { Sealed, Vault } from '../../vault/vault.ts';
import { incidentReports } from '../tables.ts';
import type { IncidentKind, IncidentStatus, ReportIncident } from './contract.ts';

type Stored = { db: Db | Tx; vault: Vault };
type Row = typeof incidentReports.$inferSelect;

/** A report with nothing of it opened. */
export type IncidentFacts = { id: string; personId: string | null; kind: IncidentKind; status: IncidentStatus; createdAt: Date };
export type OpenedIncident = IncidentFacts & { words: string; answer: string | null; reviewedAt: Date | null };

/** Writes a report, sealed for whoever makes it. Says whether it is new; nothing of another's is ever changed. */
export async function insertIncident(
  { db, vault }: Stored,
  personId: string,
  { id, kind, words, messageId }: ReportIncident,
  createdAt: Date,
): Promise<boolean> {
  const seals = await vault.of(personId, db);
  const row = { id, userId: personId, kind, words: seals.seal(placeOf(id, 'words'), words), messageId, createdAt };
  const inserted = await db.insert(incidentReports).values(row).onConflictDoNothing().returning({ id: incidentReports.id });
  return inserted.length > 0;
}

/** How many reports of somebody wait to be read. */
export async function countOpenIncidents(db: Db | Tx, personId: string): Promise<number> {
  const [found] = await db
    .select({ open: count() })
    .from(incidentReports)
    .where(and(eq(incidentReports.userId, personId), eq(incidentReports.status, 'open')));
  return found?.open ?? 0;
}

/** The reports that pass the filter, newest first: one more than `limit` when there are more. */
export async function listIncidentRows(
  db: Db | Tx,
  { personId, status }: { personId?: string; status?: IncidentStatus },
  { limit, after }: { limit: number; after?: Cursor },
): Promise<Row[]> {
  const { createdAt, id } = incidentReports;
  const older = after && or(lt(createdAt, after.at), and(eq(createdAt, after.at), gt(id, after.id)));
  return db
    .select()
    .from(incidentReports)
    .where(
      and(
        personId === undefined ? undefined : eq(incidentReports.userId, personId),
        status === undefined ? undefined : eq(incidentReports.status, status),
        older,
      ),
    )
    .orderBy(sql`${createdAt} desc`, asc(id))
    .limit(limit + 1);
}

/** One report, held when it is asked for in a transaction that changes it. */
export async function findIncidentRow(db: Db | Tx, id: string, hold: 'hold' | 'look' = 'look'): Promise<Row | undefined> {
  const query = db.select().from(incidentReports).where(eq(incidentReports.id, id));
  const [row] = await (hold === 'hold' ? query.for('update') : query);
  return row;
}

/** A report with its words opened, by the key of whoever made it. */
export async function openIncident({ db, vault }: Stored, row: Row): Promise<OpenedIncident> {
  const seals = await sealsOf(vault, row.userId, db);
  const open = (column: 'words' | 'answer', text: Sealed) => seals.open(placeOf(row.id, column), text);
  return {
    ...factsOf(row),
    words: open('words', row.words),
    answer: row.answer && open('answer', row.answer),
    reviewedAt: row.reviewedAt,
  };
}

/** What a list tells of a report. */
export function factsOf({ id, userId: personId, kind, status, createdAt }: Row): IncidentFacts {
  return { id, personId, kind, status, createdAt };
}

/** Keeps how a report was reviewed, and what whoever made it is told, sealed for them. */
export async function reviewIncidentRow(
  { db, vault }: Stored,
  { id, userId }: Pick<Row, 'id' | 'userId'>,
  { status, answer, reviewedBy, reviewedAt }: { status: IncidentStatus; answer: string; reviewedBy: string; reviewedAt: Date },
): Promise<void> {
  const seals = await sealsOf(vault, userId, db);
  const kept = { status, answer: seals.seal(placeOf(id, 'answer'), answer), reviewedBy, reviewedAt };
  await db.update(incidentReports).set(kept).where(eq(incidentReports.id, id));
}

function placeOf(row: string, column: 'words' | 'answer') {
  return { table: 'incident_reports', column, row };
}
