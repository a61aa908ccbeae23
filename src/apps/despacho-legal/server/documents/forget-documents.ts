import type { System } from '#platform/context/context.ts';
import { daysKept } from '../cases/jobs.ts';
import { purgeDocuments } from './document-store.ts';

const dayMs = 86_400_000;
const atOnce = 100;

/** The work of every night: documents that were taken away more than thirty days ago go, with their versions. */
export async function run({ db, now }: Pick<System, 'db' | 'now'>): Promise<void> {
  const moment = new Date(now().getTime() - daysKept * dayMs);
  while ((await purgeDocuments(db, moment, atOnce)) === atOnce);
}
