import { cutPage, readCursor } from '../db/cursor.ts';
import type { IncidentStatus } from '../safety/oversight/contract.ts';
import {
  factsOf,
  findIncidentRow,
  type IncidentFacts,
  listIncidentRows,
  openIncident,
  reviewIncidentRow,
} from '../safety/oversight/incident-store.ts';
import { type AdminParts, noteAdmin, prepareTidings } from './admin-parts.ts';
import {
  AlreadyDecided,
  type IncidentRow,
  type IncidentRows,
  type IncidentSheet,
  NothingToAdminister,
  type ReviewIncident,
} from './contract.ts';

/** The reports in one state, newest first; what they say is opened one by one, and who made them is not told. */
export async function listIncidentPage(
  { db }: AdminParts,
  { status, limit, after }: { status: IncidentStatus; limit: number; after?: string },
): Promise<IncidentRows> {
  const found = await listIncidentRows(db, { status }, { limit, after: readCursor(after) });
  const { items, next } = cutPage(found, limit, ({ createdAt }) => createdAt);
  return { items: items.map((row) => rowOf(factsOf(row))), next };
}

/** A report with its words; on record, and told to whoever wrote it (priv/P18). Throws `NothingToAdminister`. */
export async function readIncident(parts: AdminParts, adminId: string, id: string): Promise<IncidentSheet> {
  const row = await findIncidentRow(parts.db, id);
  if (!row) throw new NothingToAdminister();
  const opened = await openIncident(parts, row);
  await noteAdmin(parts.db, parts, adminId, { action: 'incident.read', ...about(row) });
  const { words, answer, reviewedAt } = opened;
  return { ...rowOf(opened), words, answer, reviewedAt: reviewedAt?.toISOString() ?? null };
}

/**
 * Answers whoever made a report, and says where it stands. They are told that there is an answer. Throws `NothingToAdminister`, and
 * `AlreadyDecided` where somebody answered it after it was read.
 */
export async function reviewIncident(
  parts: AdminParts,
  adminId: string,
  id: string,
  { status, answer, seen }: ReviewIncident,
): Promise<void> {
  const { db, vault, now } = parts;
  const before = await findIncidentRow(db, id);
  if (!before) throw new NothingToAdminister();
  const tell = before.userId === null ? undefined : await prepareTidings(parts, before.userId, 'incidentAnswered');
  await db.transaction(async (tx) => {
    const row = await findIncidentRow(tx, id, 'hold');
    if (!row) throw new NothingToAdminister();
    if (row.reviewedAt?.getTime() !== (seen === null ? undefined : Date.parse(seen))) throw new AlreadyDecided();
    await reviewIncidentRow({ db: tx, vault }, row, { status, answer, reviewedBy: adminId, reviewedAt: now() });
    await tell?.(tx);
    await noteAdmin(tx, parts, adminId, { action: 'incident.reviewed', ...about(row), details: { status } });
  });
}

function about({ id, userId }: { id: string; userId: string | null }) {
  return { subjectId: userId, thing: 'incident_reports', thingId: id };
}

function rowOf({ id, kind, status, createdAt }: IncidentFacts): IncidentRow {
  return { id, kind, status, createdAt: createdAt.toISOString() };
}
