import { RunBroken } from '../contract.ts';
import { eraseFile, type RunParts } from './manage-runs.ts';
import { failRunsBefore } from './run-store.ts';

/** Longer than both tries of the longest look take. */
const staleMs = 12 * 3_600_000;

/**
 * The work of every hour: a look whose process died at every try ends as failed, so that its person knows and may send the file
 * again. A file that cannot be erased now goes with its day.
 */
export async function run(parts: Pick<RunParts, 'db' | 'files' | 'now'>): Promise<void> {
  const { db, now } = parts;
  const failed = await failRunsBefore(db, new Date(now().getTime() - staleMs), now(), RunBroken.type);
  const erased = await Promise.allSettled(failed.map((one) => eraseFile(parts, one)));
  const errors = erased.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (errors.length > 0) throw new AggregateError(errors, 'Some files of looks that broke are still here');
}
