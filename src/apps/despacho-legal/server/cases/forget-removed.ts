import type { System } from '#platform/context/context.ts';
import { dropFiles } from '#platform/files/manage-files.ts';
import { listForgotten, purgeCase } from './case-store.ts';
import { listCaseFiles, purgeEntries } from './entry-store.ts';
import { daysKept } from './jobs.ts';

type Parts = Pick<System, 'db' | 'files' | 'now'>;

const dayMs = 86_400_000;
const atOnce = 100;

/** The work of every night: what was taken away more than thirty days ago goes, rows before the contents of their files. */
export async function run({ db, files, now }: Parts): Promise<void> {
  const moment = new Date(now().getTime() - daysKept * dayMs);
  for (let gone = atOnce; gone === atOnce; ) {
    const purged = await purgeEntries(db, moment, atOnce);
    await dropFiles({ db, files }, purged.fileIds);
    gone = purged.gone;
  }
  for (let ids = await listForgotten(db, moment, atOnce); ids.length > 0; ids = await listForgotten(db, moment, atOnce))
    for (const caseId of ids) {
      const fileIds = await db.transaction(async (tx) => {
        const its = await listCaseFiles(tx, caseId);
        return (await purgeCase(tx, caseId, moment)) ? its : [];
      });
      await dropFiles({ db, files }, fileIds);
    }
}
