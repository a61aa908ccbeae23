import { holdPerson } from '#platform/auth/account/user-store.ts';
import { AccountGone } from '#platform/auth/contract.ts';
import type { Context } from '#platform/context/context.ts';
import { type ChatSummary, ImportNotFound, type KeepSummary, SummaryNotFound, TooManySummaries } from '../../contract.ts';
import { checkMayShare } from '../check-may-keep.ts';
import { lockImport } from '../imports/import-store.ts';
import { forgetSummary } from './forget-summary.ts';
import { countSummaries, findSummary, insertSummary, listMySummaries } from './summary-store.ts';

const keptMs = 86_400_000;
const most = 20;

/**
 * Keeps for a day the lines that a person chose, so that they can be offered elsewhere. The same `clientSummaryId` twice is one.
 * Throws `NotInThisAccount`, `ImportNotFound`, `TooManySummaries`.
 */
export async function keepSummary(ctx: Context, { clientSummaryId: id, importId, lines }: KeepSummary): Promise<ChatSummary> {
  await checkMayShare(ctx);
  const { db, vault, personId, now } = ctx;
  return db.transaction(async (tx) => {
    if (!(await holdPerson(tx, personId))) throw new AccountGone();
    const seals = await vault.of(personId, tx);
    const known = await findSummary(tx, seals, id, now());
    if (known) return known;
    // Held, so that it is not removed without this one.
    if (importId !== null && !(await lockImport(tx, personId, importId, now()))) throw new ImportNotFound({ importId });
    if ((await countSummaries(tx, personId)) >= most) throw new TooManySummaries({ most });
    const [createdAt, expiresAt] = [now(), new Date(now().getTime() + keptMs)];
    const isNew = await insertSummary(tx, seals, { id, userId: personId, importId, lines, createdAt, expiresAt });
    const kept = isNew && (await findSummary(tx, seals, id, now()));
    if (!kept) throw new SummaryNotFound({ summaryId: id });
    return kept;
  });
}

/** Removes it at once, with what of it waits or has travelled. Throws `SummaryNotFound`. */
export async function removeSummary({ db, vault, personId }: Context, summaryId: string): Promise<void> {
  const isGone = await db.transaction((tx) => forgetSummary({ db: tx, vault }, personId, summaryId));
  if (!isGone) throw new SummaryNotFound({ summaryId });
}

/** Removes all that a person keeps of these, with what of it waits or has travelled. Where there is none, nothing is wrong. */
export async function removeSummaries({ db, vault, personId }: Context): Promise<void> {
  await db.transaction(async (tx) => {
    // Held, so that none is kept while these go.
    await holdPerson(tx, personId);
    for (const id of await listMySummaries(tx, personId)) await forgetSummary({ db: tx, vault }, personId, id);
  });
}
