import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import type { AuditLine } from './audit-event.ts';
import { type EventFilter, selectLines } from './list-store.ts';
import { openDetails } from './seal-details.ts';

/** Which page: the newest lines, or those before a number that the page before gave as `next`. */
export type EventPage = { limit: number; before?: number };
/** A page, newest first. `next` is where the following one begins, if there is one. */
export type EventList = { items: AuditLine[]; next: number | null };

type Parts = { db: Db; vault: Vault };

/** What was done to a person's account and data, newest first; with `byOthers`, only what somebody else did: who saw what of me. */
export async function listEventsOf(
  parts: Parts,
  subjectId: string,
  page: EventPage & { byOthers?: boolean },
): Promise<EventList> {
  return listEvents(parts, { subjectId, ...(page.byOthers ? { notBy: subjectId } : {}) }, page);
}

/** The lines that pass all of these filters, newest first: for whoever administers the installation. */
export async function listEvents({ db, vault }: Parts, filter: EventFilter, { limit, before }: EventPage): Promise<EventList> {
  const found = await selectLines(db, filter, limit + 1, before);
  const shown = found.slice(0, limit);
  const items = await Promise.all(
    shown.map(async ({ previousHash: _previous, hash: _hash, ...line }) => ({
      ...line,
      details: await openDetails(vault, line, line.details),
    })),
  );
  return { items, next: found.length > limit ? (shown.at(-1)?.seq ?? null) : null };
}
