import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import type { PersonVault } from '#platform/vault/vault.ts';
import { AlreadyKept } from '../../cases/contract.ts';
import { minutesBetween } from '../../core/professional/minutes-between.ts';
import {
  type AddDeskEntry,
  type ChangeDeskEntry,
  CountingAlready,
  type Desk,
  DeskChanged,
  DeskEntryNotFound,
  mostMinutes,
  NotCounting,
  type StartCounting,
  TooManyDeskEntries,
} from '../../professional/desk/contract.ts';
import { openHours, sealDeskEntry } from './desk-content.ts';
import {
  countDeskEntries,
  type DeskEntryRow,
  findDeskEntry,
  insertDeskEntry,
  listDeskEntries,
  updateDeskEntry,
} from './desk-store.ts';
import { onDesk, showDesk } from './keep-desk.ts';

const mostEntries = 2_000;

/** Writes a note or a line of hours. The same `clientEntryId` twice is one. */
export async function addDeskEntry(ctx: Context, deskId: string, { clientEntryId, kind, body }: AddDeskEntry): Promise<Desk> {
  await onDesk(ctx, deskId, (tx, seals) => insert(ctx, tx, seals, { id: clientEntryId, deskId, kind, body }));
  return showDesk(ctx, deskId);
}

/** Writes it anew. Throws `DeskEntryNotFound`, and `DeskChanged` where it was changed since the version that was read. */
export async function changeDeskEntry(ctx: Context, deskId: string, entryId: string, changed: ChangeDeskEntry): Promise<Desk> {
  const { version, kind, body } = changed;
  await onDesk(ctx, deskId, async (tx, seals) => {
    const there = await getEntry(tx, deskId, entryId);
    if (there.kind !== kind) throw new DeskEntryNotFound();
    if (there.version !== version) throw new DeskChanged({ version: there.version });
    await updateDeskEntry(tx, entryId, { body: sealDeskEntry(seals, entryId, body), updatedAt: ctx.now() });
  });
  return showDesk(ctx, deskId);
}

/** Takes one away. For thirty days it can be brought back. */
export async function removeDeskEntry(ctx: Context, deskId: string, entryId: string): Promise<Desk> {
  await onDesk(ctx, deskId, async (tx) => {
    await getEntry(tx, deskId, entryId);
    await updateDeskEntry(tx, entryId, { removedAt: ctx.now(), updatedAt: ctx.now() });
  });
  return showDesk(ctx, deskId);
}

/** "Deshacer": brings it back as it was. */
export async function restoreDeskEntry(ctx: Context, deskId: string, entryId: string): Promise<Desk> {
  await onDesk(ctx, deskId, async (tx, seals) => {
    const there = await findDeskEntry(tx, deskId, entryId);
    if (!there) throw new DeskEntryNotFound();
    if (!there.removedAt) return;
    // What was being counted when it went would count on beside what is counted now.
    if (there.kind === 'hours' && openHours(seals, there).since) await checkNotCounting(tx, seals, deskId);
    await updateDeskEntry(tx, entryId, { removedAt: null, updatedAt: ctx.now() });
  });
  return showDesk(ctx, deskId);
}

/** Begins to count time; it goes on when the page is closed. Throws `CountingAlready`. */
export async function startCounting(ctx: Context, deskId: string, { clientEntryId, day, what }: StartCounting): Promise<Desk> {
  await onDesk(ctx, deskId, async (tx, seals) => {
    if (await findDeskEntry(tx, deskId, clientEntryId)) return;
    await checkNotCounting(tx, seals, deskId);
    const body = { day, what, minutes: 0, since: ctx.now().toISOString() };
    await insert(ctx, tx, seals, { id: clientEntryId, deskId, kind: 'hours', body });
  });
  return showDesk(ctx, deskId);
}

/** Stops, and keeps the minutes that passed: a minute at least, a day at most. They can be changed afterwards. Throws `NotCounting`. */
export async function stopCounting(ctx: Context, deskId: string): Promise<Desk> {
  await onDesk(ctx, deskId, async (tx, seals) => {
    const running = await findRunning(tx, seals, deskId);
    if (!running) throw new NotCounting();
    const { since, ...hours } = running.hours;
    const minutes = minutesBetween(new Date(since ?? ctx.now()), ctx.now(), mostMinutes);
    await updateDeskEntry(tx, running.id, {
      body: sealDeskEntry(seals, running.id, { ...hours, minutes }),
      updatedAt: ctx.now(),
    });
  });
  return showDesk(ctx, deskId);
}

type NewEntry = { id: string; deskId: string; kind: DeskEntryRow['kind']; body: object };

async function insert(ctx: Context, tx: Tx, seals: PersonVault, { body, ...entry }: NewEntry): Promise<void> {
  if (await findDeskEntry(tx, entry.deskId, entry.id)) return;
  if ((await countDeskEntries(tx, entry.deskId)) >= mostEntries) throw new TooManyDeskEntries({ most: mostEntries });
  const row = { ...entry, body: sealDeskEntry(seals, entry.id, body), createdAt: ctx.now(), updatedAt: ctx.now() };
  // Under this id something of another desk stands.
  if (!(await insertDeskEntry(tx, row))) throw new AlreadyKept();
}

async function getEntry(tx: Tx, deskId: string, entryId: string): Promise<DeskEntryRow> {
  const there = await findDeskEntry(tx, deskId, entryId);
  if (!there || there.removedAt) throw new DeskEntryNotFound();
  return there;
}

async function findRunning(tx: Tx, seals: PersonVault, deskId: string) {
  const rows = await listDeskEntries(tx, [deskId], 'hours');
  return rows.map((row) => ({ id: row.id, hours: openHours(seals, row) })).find(({ hours }) => hours.since !== null);
}

async function checkNotCounting(tx: Tx, seals: PersonVault, deskId: string): Promise<void> {
  if (await findRunning(tx, seals, deskId)) throw new CountingAlready();
}
