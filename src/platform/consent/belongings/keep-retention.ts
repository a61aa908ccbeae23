import { trimEvents } from '../../audit/trim-events.ts';
import { forgetUnanswered } from '../../auth/minors/forget-unanswered.ts';
import type { Config } from '../../config/config.ts';
import type { Log } from '../../log/log.ts';
import { listDueRequests } from './deletion-store.ts';
import { removeUnwantedFiles } from './export-files.ts';
import { expireExports } from './export-store.ts';
import { forgetPerson } from './forget-person.ts';
import { type DueParts, forgetIfDue } from './forget-when-due.ts';
import { eraseOld, failStaleExports } from './retention-store.ts';

type Parts = DueParts & { config: Config; log: Pick<Log, 'info'> };

/** The work of every night: what is older than it may be goes, and so does whoever should have been forgotten by now (priv/P10). */
export async function run(parts: Parts): Promise<void> {
  const { db, now, settings, config, log } = parts;
  for (const request of await listDueRequests(db, now())) await forgetIfDue(parts, request, 'es');
  await forgetUnanswered(parts, (personId) => forgetPerson(parts, personId));
  const analysesDays = await settings.read('retention.analyses-days');
  const sessionDays = await settings.read('retention.session-days');
  const erased = await eraseOld(db, now(), { analysesDays, sessionDays });
  await failStaleExports(db, now());
  await expireExports(db, now());
  await removeUnwantedFiles(parts);
  // Last, for an audit that is not whole is not cut, and says so.
  const lines = await trimEvents(parts, config.auditDays);
  log.info({ ...erased, audit_events: lines }, 'what was old is gone');
}
