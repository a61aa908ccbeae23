import { trimEvents } from '../../audit/trim-events.ts';
import { forgetUnanswered } from '../../auth/minors/forget-unanswered.ts';
import type { Config } from '../../config/config.ts';
import type { Log } from '../../log/log.ts';
import { findAskedLanguage, listDueRequests } from './deletion-store.ts';
import { forgetPerson } from './forget-person.ts';
import { type DueParts, forgetIfDue } from './forget-when-due.ts';
import { eraseOld, failStaleExports } from './retention-store.ts';

type Parts = DueParts & { config: Config; log: Pick<Log, 'info'> };

/**
 * The work of every night: what is older than it may be goes, and so does whoever should have been forgotten by now (priv/P10).
 * What cannot be done keeps nothing else from being done. Throws `AggregateError` at the end, with all of it.
 */
export async function run(parts: Parts): Promise<void> {
  const { db, now, settings, config, log } = parts;
  const errors: unknown[] = [];
  const attempt = async (part: () => Promise<unknown>): Promise<void> => {
    await part().catch((error: unknown) => errors.push(error));
  };
  const gone: Record<string, number> = {};

  await attempt(async () => {
    for (const request of await listDueRequests(db, now()))
      await attempt(async () => forgetIfDue(parts, request, (await findAskedLanguage(db, request.id)) ?? 'es'));
  });
  await attempt(() => forgetUnanswered(parts, (personId) => attempt(() => forgetPerson(parts, personId))));
  await attempt(async () => {
    const analysesDays = await settings.read('retention.analyses-days');
    const sessionDays = await settings.read('retention.session-days');
    Object.assign(gone, await eraseOld(db, now(), { analysesDays, sessionDays }));
  });
  await attempt(() => failStaleExports(db, now()));
  // Last, for an audit that is not whole is not cut, and says so.
  await attempt(async () => {
    gone.audit_events = await trimEvents(parts, config.auditDays);
  });

  log.info(gone, 'what was old is gone');
  if (errors.length > 0) throw new AggregateError(errors, 'Some of the work of the night could not be done');
}
