import type { System } from '#platform/context/context.ts';
import { deleteImport, listExpiredImports } from './imports/import-store.ts';
import { forgetImport } from './imports/remove-import.ts';
import { forgetSummary } from './summaries/forget-summary.ts';
import { deleteSummary, listExpiredSummaries } from './summaries/summary-store.ts';

type Parts = Pick<System, 'db' | 'vault' | 'now'>;
type Expired = { id: string; personId: string };

const atOnce = 100;

/**
 * The work of every few minutes: what is over goes for good. Where something of one cannot be opened, so that nobody knows what was
 * offered of it, its words go all the same and the work fails at its end; it keeps nothing else from going.
 */
export async function run({ db, vault, now }: Parts): Promise<void> {
  const failed: unknown[] = [];
  const sweep = async (list: () => Promise<Expired[]>, forget: (one: Expired) => Promise<unknown>, force: typeof forget) => {
    const tried = new Set<string>();
    const untried = async () => (await list()).filter(({ id }) => !tried.has(id));
    for (let expired = await untried(); expired.length > 0; expired = await untried())
      for (const one of expired) {
        tried.add(one.id);
        await forget(one).catch(async (error: unknown) => {
          failed.push(error);
          await force(one).catch((again: unknown) => failed.push(again));
        });
      }
  };
  const summaries = () => listExpiredSummaries(db, now(), atOnce);
  const imports = () => listExpiredImports(db, now(), atOnce);
  await sweep(
    summaries,
    ({ id, personId }) => db.transaction((tx) => forgetSummary({ db: tx, vault }, personId, id)),
    ({ id, personId }) => deleteSummary(db, personId, id),
  );
  await sweep(
    imports,
    ({ id, personId }) => db.transaction((tx) => forgetImport({ db: tx, vault }, personId, id)),
    ({ id, personId }) => deleteImport(db, personId, id),
  );
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} chats went without what was offered of them`);
}
