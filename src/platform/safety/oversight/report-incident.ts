import { recordEvent } from '../../audit/record-event.ts';
import { cutPage, readCursor } from '../../db/cursor.ts';
import type { Db } from '../../db/open-database.ts';
import type { Vault } from '../../vault/vault.ts';
import { type Incident, type Incidents, type ReportIncident, TooManyIncidents } from './contract.ts';
import { countOpenIncidents, insertIncident, listIncidentRows, type OpenedIncident, openIncident } from './incident-store.ts';

type Parts = { db: Db; vault: Vault; now: () => Date };

/** So many reports of one person may wait to be read: enough for a very bad week, and no way to fill a database. */
const mostOpen = 50;

/** Keeps a report for those who review it. Sent twice, it is one. Throws `TooManyIncidents`. */
export async function reportIncident(parts: Parts, personId: string, report: ReportIncident): Promise<void> {
  const { db, vault, now } = parts;
  await db.transaction(async (tx) => {
    if (!(await insertIncident({ db: tx, vault }, personId, report, now()))) return;
    if ((await countOpenIncidents(tx, personId)) > mostOpen) throw new TooManyIncidents();
    const noted = { subjectId: personId, thing: 'incident_reports', thingId: report.id, outcome: 'done' as const };
    await recordEvent(tx, parts, { actor: { kind: 'person', id: personId }, action: 'incident.reported', ...noted });
  });
}

/** The reports that somebody made, newest first, with what they were answered. */
export async function listMyIncidents(
  { db, vault }: Parts,
  personId: string,
  { limit, after }: { limit: number; after?: string },
): Promise<Incidents> {
  const found = await listIncidentRows(db, { personId }, { limit, after: readCursor(after) });
  const { items, next } = cutPage(found, limit, ({ createdAt }) => createdAt);
  return { items: await Promise.all(items.map(async (row) => present(await openIncident({ db, vault }, row)))), next };
}

function present({ id, kind, words, status, answer, createdAt, reviewedAt }: OpenedIncident): Incident {
  const reviewed = reviewedAt?.toISOString() ?? null;
  return { id, kind, words, status, answer, createdAt: createdAt.toISOString(), reviewedAt: reviewed };
}
