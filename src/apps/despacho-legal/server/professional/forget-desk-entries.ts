import type { System } from '#platform/context/context.ts';
import { daysKept } from '../cases/jobs.ts';
import { purgeDeskEntries } from './desk-store.ts';
import { purgeOwnTexts } from './own-text-store.ts';

const dayMs = 86_400_000;
const atOnce = 100;

/** The work of every night: notes, hours and texts that were taken away more than thirty days ago go. */
export async function run({ db, now }: Pick<System, 'db' | 'now'>): Promise<void> {
  const moment = new Date(now().getTime() - daysKept * dayMs);
  while ((await purgeDeskEntries(db, moment, atOnce)) === atOnce);
  while ((await purgeOwnTexts(db, moment, atOnce)) === atOnce);
}
