import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import { ScenarioNotFound } from '../../contract.ts';
import { draftOf, emptyDraft } from '../../core/scenario/begin-draft.ts';
import type { ScenarioDraft } from '../../core/scenario/draft.ts';
import { sayText } from '../../core/scenario/say-text.ts';
import {
  type SaveScenario,
  type WriteScenario,
  WrittenChanged,
  WrittenHasFaults,
  WrittenIsReady,
  WrittenNotFound,
  type WrittenScenario,
  type WrittenScenarios,
} from '../../editor/contract.ts';
import { inLanguage } from '../scenarios/find-scenario.ts';
import { readerOf } from '../sessions/open-session.ts';
import { checkAuthor } from './check-author.ts';
import { sayFaults } from './say-faults.ts';
import { whoLetsIn } from './share-written.ts';
import { openWritten, sealWritten } from './written-content.ts';
import {
  deleteWritten,
  findWritten,
  insertWritten,
  listReaderRows,
  listWrittenRows,
  lockWritten,
  updateWritten,
  type WrittenRow,
} from './written-store.ts';

/** The situations that this person wrote. Throws `LicenceNotChecked` where there is none, and they may write none. */
export async function listWritten(ctx: Context): Promise<WrittenScenarios> {
  const { region } = await readerOf(ctx);
  const rows = await listWrittenRows(ctx.db, ctx.personId);
  if (rows.length === 0) await checkAuthor(ctx);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const lettingIn = await whoLetsIn(ctx);
  const ids = rows.map(({ id }) => id);
  const readers = (await listReaderRows(ctx.db, ids)).filter(({ userId }) => lettingIn.has(userId));
  const items = rows.flatMap((row) => {
    const content = openWritten(seals, row);
    if (!content) return [];
    const { id, status, updatedAt } = row;
    const count = readers.filter(({ scenarioId }) => scenarioId === id).length;
    const title = sayText(content.title, region);
    return [{ id, title, domain: content.domain, status, readers: count, updatedAt: updatedAt.toISOString() }];
  });
  return { items, next: null };
}

/**
 * Begins one, empty or as a copy of one of the product, in its author's language. The same `clientScenarioId` twice is one situation. Throws `LicenceNotChecked`,
 * `ScenarioNotFound`, and `WrittenNotFound` where the id is another's.
 */
export async function addWritten(ctx: Context, { clientScenarioId: id, copyOf }: WriteScenario): Promise<WrittenScenario> {
  await checkAuthor(ctx);
  const { language } = await readerOf(ctx);
  const original = copyOf === null ? undefined : inLanguage(copyOf, language);
  if (copyOf !== null && !original) throw new ScenarioNotFound({ scenarioId: copyOf });
  const content = original ? draftOf(original) : emptyDraft();
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const at = ctx.now();
  await insertWritten(ctx.db, {
    id,
    userId: ctx.personId,
    content: sealWritten(seals, id, content),
    createdAt: at,
    updatedAt: at,
  });
  return getWritten(ctx, id);
}

/** One of theirs, with what it still lacks. Throws `WrittenNotFound`. */
export async function getWritten(ctx: Context, scenarioId: string): Promise<WrittenScenario> {
  const { row, content } = await openOwn(ctx, scenarioId);
  return present(ctx, row, content);
}

/** A situation of this author, opened: what they wrote stays theirs, whatever becomes of their licence. Throws `WrittenNotFound`. */
export async function openOwn(ctx: Context, scenarioId: string): Promise<{ row: WrittenRow; content: ScenarioDraft }> {
  const row = await findWritten(ctx.db, ctx.personId, scenarioId);
  const content = row && openWritten(await ctx.vault.of(ctx.personId, ctx.db), row);
  if (!row || !content) throw new WrittenNotFound({ scenarioId });
  return { row, content };
}

/** Keeps what is written, whole or not. Throws `WrittenNotFound`, `WrittenChanged`, `WrittenIsReady`, `LicenceNotChecked`. */
export function saveWritten(ctx: Context, scenarioId: string, { version, content }: SaveScenario): Promise<WrittenScenario> {
  return change(ctx, scenarioId, version, async (tx, row) => {
    if (row.status === 'ready') throw new WrittenIsReady({ version: row.version });
    const seals = await ctx.vault.of(ctx.personId, tx);
    return { content: sealWritten(seals, scenarioId, content) };
  });
}

/** Lets its readers rehearse it, once nothing is missing and it works. Throws what `saveWritten` does, and `WrittenHasFaults`. */
export async function markReady(ctx: Context, scenarioId: string, { version }: { version: number }): Promise<WrittenScenario> {
  const { language } = await readerOf(ctx);
  return change(ctx, scenarioId, version, async (_tx, _row, content) => {
    const faults = sayFaults(content, language);
    if (faults.length > 0) throw new WrittenHasFaults({ faults });
    return { status: 'ready' };
  });
}

/** Makes it a draft again: nobody begins it meanwhile. Rehearsals that were begun go on as they were. */
export function reopenWritten(ctx: Context, scenarioId: string, { version }: { version: number }): Promise<WrittenScenario> {
  return change(ctx, scenarioId, version, async () => ({ status: 'draft' }));
}

/** Removes it for good, for its readers too. Throws `WrittenNotFound`. */
export async function removeWritten(ctx: Context, scenarioId: string): Promise<void> {
  const isGone = await ctx.db.transaction((tx) => deleteWritten(tx, ctx.personId, scenarioId));
  if (!isGone) throw new WrittenNotFound({ scenarioId });
}

type Columns = Parameters<typeof updateWritten>[2];

async function change(
  ctx: Context,
  scenarioId: string,
  version: number,
  act: (tx: Tx, row: WrittenRow, content: ScenarioDraft) => Promise<Columns>,
): Promise<WrittenScenario> {
  await checkAuthor(ctx);
  const changed = await ctx.db.transaction(async (tx) => {
    const row = await lockWritten(tx, ctx.personId, scenarioId);
    const content = row && openWritten(await ctx.vault.of(ctx.personId, tx), row);
    if (!row || !content) throw new WrittenNotFound({ scenarioId });
    if (row.version !== version) throw new WrittenChanged({ version: row.version });
    const columns = await act(tx, row, content);
    return updateWritten(tx, row.id, { ...columns, version: version + 1, updatedAt: ctx.now() });
  });
  const content = openWritten(await ctx.vault.of(ctx.personId, ctx.db), changed);
  if (!content) throw new WrittenNotFound({ scenarioId });
  return present(ctx, changed, content);
}

async function present(
  ctx: Context,
  { id, version, status, updatedAt }: WrittenRow,
  content: ScenarioDraft,
): Promise<WrittenScenario> {
  const { language } = await readerOf(ctx);
  return { id, version, status, content, faults: sayFaults(content, language), updatedAt: updatedAt.toISOString() };
}
