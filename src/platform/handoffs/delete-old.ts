import type { Config } from '../config/config.ts';
import type { Db } from '../db/open-database.ts';
import { deleteActivityBefore, deleteUnansweredBefore } from './activity-store.ts';

const dayMs = 86_400_000;
const unansweredDays = 30;

/** The work of the nightly job. */
export async function run({ db, config, now }: { db: Db; config: Pick<Config, 'activityDays'>; now: () => Date }): Promise<void> {
  const daysAgo = (days: number) => new Date(now().getTime() - days * dayMs);
  await deleteActivityBefore(db, daysAgo(config.activityDays));
  await deleteUnansweredBefore(db, daysAgo(unansweredDays));
}
