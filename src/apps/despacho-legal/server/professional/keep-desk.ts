import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import {
  type ChangeDesk,
  type Desk,
  DeskChanged,
  type DeskList,
  DeskNotFound,
  type DeskSummary,
} from '../../professional/desk/contract.ts';
import { openDeskLabel, openHours, presentDeskEntry, sealDeskLabel } from './desk-content.ts';
import { type DeskEntryRow, type DeskRow, findDesk, listDeskEntries, listDesks, lockDesk, updateDesk } from './desk-store.ts';
import { listLiveShares } from './live-share.ts';

/** A professional’s own side of all their cases, of those that are not shared any more too. */
export async function listOwnDesks(ctx: Context): Promise<DeskList> {
  const rows = await listDesks(ctx.db, ctx.personId);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const entries = await listDeskEntries(
    ctx.db,
    rows.map(({ id }) => id),
    'hours',
  );
  const live = await liveShares(ctx);
  const items = rows.map((row) =>
    summarize(
      seals,
      row,
      entries.filter(({ deskId }) => deskId === row.id),
      live,
    ),
  );
  return { items, next: null };
}

/** One of them with its notes and hours. Throws `DeskNotFound`. */
export async function showDesk(ctx: Context, deskId: string): Promise<Desk> {
  const row = await findDesk(ctx.db, ctx.personId, deskId);
  if (!row) throw new DeskNotFound();
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const entries = await listDeskEntries(ctx.db, [deskId]);
  const hours = entries.filter(({ kind }) => kind === 'hours');
  return {
    ...summarize(seals, row, hours, await liveShares(ctx)),
    entries: entries.map((entry) => presentDeskEntry(seals, entry)),
  };
}

/** Changes how a professional calls a case, or where it stands for them. */
export async function changeDesk(ctx: Context, deskId: string, { version, label, status }: ChangeDesk): Promise<Desk> {
  await onDesk(ctx, deskId, async (tx, seals, row) => {
    if (row.version !== version) throw new DeskChanged({ version: row.version });
    const named = label === undefined ? {} : { label: sealDeskLabel(seals, deskId, label) };
    await updateDesk(tx, deskId, { ...named, ...(status && { status }), version: version + 1, updatedAt: ctx.now() });
  });
  return showDesk(ctx, deskId);
}

/** Acts on a desk of whoever asks, which is held meanwhile. Throws `DeskNotFound`. */
export async function onDesk<Done>(
  ctx: Context,
  deskId: string,
  act: (tx: Tx, seals: PersonVault, row: DeskRow) => Promise<Done>,
): Promise<Done> {
  return ctx.db.transaction(async (tx) => {
    const row = await lockDesk(tx, ctx.personId, deskId);
    if (!row) throw new DeskNotFound();
    return act(tx, await ctx.vault.of(ctx.personId, tx), row);
  });
}

async function liveShares(ctx: Context): Promise<ReadonlySet<string>> {
  return new Set((await listLiveShares(ctx)).map(({ id }) => id));
}

function summarize(seals: PersonVault, row: DeskRow, hours: readonly DeskEntryRow[], live: ReadonlySet<string>): DeskSummary {
  const counted = hours.map((entry) => openHours(seals, entry));
  return {
    id: row.id,
    shareId: row.shareId !== null && live.has(row.shareId) ? row.shareId : null,
    label: openDeskLabel(seals, row),
    status: row.status,
    minutes: counted.reduce((sum, { minutes }) => sum + minutes, 0),
    isCounting: counted.some(({ since }) => since !== null),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
  };
}
