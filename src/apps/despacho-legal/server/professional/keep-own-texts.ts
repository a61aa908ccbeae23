import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { AlreadyKept } from '../../cases/contract.ts';
import {
  type AddOwnText,
  type ChangeOwnText,
  type OwnText,
  OwnTextChanged,
  OwnTextNotFound,
  type OwnTexts,
  TooManyOwnTexts,
} from '../../professional/texts/contract.ts';
import { countOwnTexts, insertOwnText, listOwnTextRows, lockOwnText, type OwnTextRow, updateOwnText } from './own-text-store.ts';

const mostTexts = 200;

/** The texts that a professional wrote to use again. Nobody else sees them. */
export async function listOwnTexts(ctx: Context): Promise<OwnTexts> {
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const items = (await listOwnTextRows(ctx.db, ctx.personId)).map((row) => present(seals, row));
  return { items, most: mostTexts };
}

/** Writes one. The same `clientTextId` twice is one text. */
export async function addOwnText(ctx: Context, { clientTextId: id, name, body }: AddOwnText): Promise<OwnTexts> {
  await ctx.db.transaction(async (tx) => {
    if (await lockOwnText(tx, ctx.personId, id)) return;
    if ((await countOwnTexts(tx, ctx.personId)) >= mostTexts) throw new TooManyOwnTexts({ most: mostTexts });
    const seals = await ctx.vault.of(ctx.personId, tx);
    const at = ctx.now();
    const row = { id, userId: ctx.personId, ...seal(seals, id, { name, body }), createdAt: at, updatedAt: at };
    if (!(await insertOwnText(tx, row))) throw new AlreadyKept();
  });
  return listOwnTexts(ctx);
}

/** Writes it anew. Throws `OwnTextNotFound`, and `OwnTextChanged` where it was changed since the version that was read. */
export function changeOwnText(ctx: Context, textId: string, { version, name, body }: ChangeOwnText): Promise<OwnTexts> {
  return onText(ctx, textId, async (tx, row) => {
    if (row.removedAt) throw new OwnTextNotFound();
    if (row.version !== version) throw new OwnTextChanged({ version: row.version });
    const seals = await ctx.vault.of(ctx.personId, tx);
    await updateOwnText(tx, textId, { ...seal(seals, textId, { name, body }), updatedAt: ctx.now() });
  });
}

/** Takes one away. For thirty days it can be brought back. */
export function removeOwnText(ctx: Context, textId: string): Promise<OwnTexts> {
  return onText(ctx, textId, async (tx, row) => {
    if (row.removedAt) throw new OwnTextNotFound();
    await updateOwnText(tx, textId, { removedAt: ctx.now(), updatedAt: ctx.now() });
  });
}

/** "Deshacer": brings it back as it was. */
export function restoreOwnText(ctx: Context, textId: string): Promise<OwnTexts> {
  return onText(ctx, textId, async (tx, row) => {
    if (row.removedAt) await updateOwnText(tx, textId, { removedAt: null, updatedAt: ctx.now() });
  });
}

async function onText(ctx: Context, textId: string, act: (tx: Tx, row: OwnTextRow) => Promise<void>): Promise<OwnTexts> {
  await ctx.db.transaction(async (tx) => {
    const row = await lockOwnText(tx, ctx.personId, textId);
    if (!row) throw new OwnTextNotFound();
    await act(tx, row);
  });
  return listOwnTexts(ctx);
}

function seal(seals: PersonVault, id: string, { name, body }: { name: string; body: string }) {
  return { name: seals.seal(placeOf(id, 'name'), name), body: seals.seal(placeOf(id, 'body'), body) };
}

function present(seals: PersonVault, { id, name, body, version, updatedAt }: OwnTextRow): OwnText {
  const opened = { name: seals.open(placeOf(id, 'name'), name), body: seals.open(placeOf(id, 'body'), body) };
  return { id, ...opened, version, updatedAt: updatedAt.toISOString() };
}

function placeOf(row: string, column: 'name' | 'body') {
  return { table: 'legal_own_texts', column, row };
}
