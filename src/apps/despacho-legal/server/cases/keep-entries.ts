import { isDeepStrictEqual } from 'node:util';
import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import { orHelp } from '#platform/safety/or-help.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { AlreadyKept, CaseNotFound } from '../../cases/contract.ts';
import {
  type AddEntry,
  type ChangeEntry,
  type Entry,
  EntryChanged,
  type EntryKept,
  EntryNotFound,
  TooManyEntries,
} from '../../entries/contract.ts';
import { fixedFor } from '../fixed-for.ts';
import { lockCase, updateCase } from './case-store.ts';
import { presentEntry, textsOf } from './entry-content.ts';
import { countEntries, insertEntry, lockEntry, updateEntry } from './entry-store.ts';

/** More than anybody tells of one case; a script that goes wild stops here. */
export const mostEntries = 1_000;

/**
 * Writes something that is known in a case. The same `clientEntryId` twice is one thing; where something else stands under it, it throws
 * `AlreadyKept`. What may tell of a danger is answered with people first, and kept all the same.
 */
export async function addEntry(ctx: Context, caseId: string, { clientEntryId: id, kind, body }: AddEntry): Promise<EntryKept> {
  const fixed = await fixedFor(ctx, id, 0, textsOf(body));
  return orHelp(ctx, fixed, async () => {
    const entry = await inCase(ctx, caseId, async (tx, seals) => {
      const there = await lockEntry(tx, seals, caseId, id);
      if (there) return presentEntry(there);
      if ((await countEntries(tx, caseId)) >= mostEntries) throw new TooManyEntries({ most: mostEntries });
      const isNew = await insertEntry(tx, seals, { id, caseId, kind, body, at: ctx.now() });
      const row = isNew ? await lockEntry(tx, seals, caseId, id) : undefined;
      // Under this id something of another case stands.
      if (!row) throw new AlreadyKept();
      return presentEntry(row);
    });
    if (!fixed && !(entry.kind === kind && isDeepStrictEqual(entry.body, body))) throw new AlreadyKept();
    return { entry, fixed };
  });
}

/** Writes it anew. Throws `EntryNotFound`, and `EntryChanged` where it was changed since the version that was read. */
export async function changeEntry(ctx: Context, caseId: string, entryId: string, changed: ChangeEntry): Promise<EntryKept> {
  const { version, kind, body } = changed;
  const fixed = await fixedFor(ctx, entryId, version, textsOf(body));
  return orHelp(ctx, fixed, async () => {
    const entry = await inCase(ctx, caseId, async (tx, seals) => {
      const there = await lockEntry(tx, seals, caseId, entryId);
      if (!there || there.removedAt || there.kind !== kind) throw new EntryNotFound({ entryId });
      if (there.version !== version) throw new EntryChanged({ version: there.version });
      // What is known of a file itself stays as it arrived.
      const next = kind === 'evidence' ? { ...(there.body as object), ...body } : body;
      return presentEntry(await updateEntry(tx, seals, entryId, { body: next, at: ctx.now() }));
    });
    return { entry, fixed };
  });
}

/** Takes something of a case away. For thirty days it can be brought back. Throws `EntryNotFound`. */
export async function removeEntry(ctx: Context, caseId: string, entryId: string): Promise<void> {
  await inCase(ctx, caseId, async (tx, seals) => {
    const there = await lockEntry(tx, seals, caseId, entryId);
    if (!there || there.removedAt) throw new EntryNotFound({ entryId });
    await updateEntry(tx, seals, entryId, { removedAt: ctx.now(), at: ctx.now() });
  });
}

/** "Deshacer": brings back what was taken away, as it was. Throws `EntryNotFound`. */
export async function restoreEntry(ctx: Context, caseId: string, entryId: string): Promise<Entry> {
  return inCase(ctx, caseId, async (tx, seals) => {
    const there = await lockEntry(tx, seals, caseId, entryId);
    if (!there) throw new EntryNotFound({ entryId });
    if (!there.removedAt) return presentEntry(there);
    return presentEntry(await updateEntry(tx, seals, entryId, { removedAt: null, at: ctx.now() }));
  });
}

/** Acts in a case of whoever asks, which is held meanwhile and was changed at this moment. Throws `CaseNotFound`. */
export async function inCase<Done>(
  ctx: Pick<Context, 'db' | 'vault' | 'personId' | 'now'>,
  caseId: string,
  act: (tx: Tx, seals: PersonVault) => Promise<Done>,
): Promise<Done> {
  return ctx.db.transaction(async (tx) => {
    if (!(await lockCase(tx, ctx.personId, caseId))) throw new CaseNotFound({ caseId });
    const done = await act(tx, await ctx.vault.of(ctx.personId, tx));
    await updateCase(tx, caseId, { updatedAt: ctx.now() });
    return done;
  });
}
