import { randomUUID } from 'node:crypto';
import type { Context } from '#platform/context/context.ts';
import type { Tx } from '#platform/db/open-database.ts';
import { unpackTake } from '../../core/pose-file/quantise.ts';
import {
  type AddSign,
  type ChangeSign,
  PoseIsDamaged,
  type SetPose,
  SignChanged,
  type SignEntry,
  SignIsLocked,
  SignNotFound,
  TooManySigns,
} from '../../dictionary/contract.ts';
import { emptyContribution, openContribution, sealContribution } from './contribution-content.ts';
import { findOfEntry, insertContribution, lockOfEntry } from './contribution-store.ts';
import { columnsOf, contentOf } from './entry-columns.ts';
import {
  type ContributionRow,
  countOwn,
  deleteEntries,
  type EntryRow,
  findSeen,
  insertEntry,
  listSenses,
  lockEntry,
  updateEntry,
} from './entry-store.ts';
import { findPose, savePose } from './pose-store.ts';

/** More than any dictionary of one person has. */
export const mostSigns = 20_000;

/** A sign that whoever asks may see. Throws `SignNotFound`. */
export async function getSign(ctx: Context, entryId: string): Promise<SignEntry> {
  const row = await findSeen(ctx.db, ctx.personId, entryId);
  if (!row) throw new SignNotFound();
  return presentSign(ctx, row);
}

/** Begins a sign. The same `clientEntryId` twice is one sign. Throws `TooManySigns`, and `SignNotFound` where the id is another's. */
export async function addSign(ctx: Context, { clientEntryId: id, language, content }: AddSign): Promise<SignEntry> {
  if ((await countOwn(ctx.db, ctx.personId)) >= mostSigns) throw new TooManySigns({ most: mostSigns });
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  await ctx.db.transaction(async (tx) => {
    const at = { createdAt: ctx.now(), updatedAt: ctx.now() };
    const { senses } = content;
    if (!(await insertEntry(tx, { id, userId: ctx.personId, language, ...columnsOf(content), ...at }, senses))) return;
    const own = randomUUID();
    const sealed = sealContribution(seals, own, emptyContribution);
    await insertContribution(tx, {
      id: own,
      userId: ctx.personId,
      entryId: id,
      kind: 'entry',
      state: 'draft',
      content: sealed,
      ...at,
    });
  });
  return getSign(ctx, id);
}

/** Keeps what is written of a draft, or of one that was sent back. Throws `SignNotFound`, `SignChanged`, `SignIsLocked`. */
export async function changeSign(ctx: Context, entryId: string, { version, content }: ChangeSign): Promise<SignEntry> {
  await onOwn(ctx, entryId, version, async (tx, row, own) => {
    if (isLocked(own)) throw new SignIsLocked();
    const { senses } = content;
    await updateEntry(tx, entryId, { ...columnsOf(content), version: row.version + 1, updatedAt: ctx.now() }, senses);
  });
  return getSign(ctx, entryId);
}

/** Puts a take beside a sign, or takes it away. Throws what `changeSign` does, and `PoseIsDamaged`. */
export async function setPose(ctx: Context, entryId: string, { version, pose }: SetPose): Promise<SignEntry> {
  if (pose !== null) checkPose(pose);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  await onOwn(ctx, entryId, version, async (tx, row, own) => {
    if (isLocked(own)) throw new SignIsLocked();
    await savePose(tx, seals, entryId, pose === null ? null : { id: randomUUID(), content: pose });
    await updateEntry(tx, entryId, { version: row.version + 1, updatedAt: ctx.now() });
  });
  return getSign(ctx, entryId);
}

/** Takes a sign back for good: the consent with it, its take, what was said of it. Throws `SignNotFound`. */
export async function removeSign(ctx: Context, entryId: string): Promise<void> {
  const gone = await ctx.db.transaction((tx) => deleteEntries(tx, ctx.personId, { id: entryId }));
  if (gone === 0) throw new SignNotFound();
}

/** Does something to a sign of whoever asks, held, in the version they saw. */
export async function onOwn(
  ctx: Context,
  entryId: string,
  version: number,
  act: (tx: Tx, row: EntryRow, own: ContributionRow) => Promise<void>,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const row = await lockEntry(tx, entryId, ctx.personId);
    const own = row && (await lockOfEntry(tx, entryId));
    if (!row || !own) throw new SignNotFound();
    if (row.version !== version) throw new SignChanged({ version: row.version });
    await act(tx, row, own);
  });
}

/** The sign as whoever asks sees it. */
export async function presentSign(ctx: Context, row: EntryRow): Promise<SignEntry> {
  const isMine = row.userId === ctx.personId;
  const [senses, own, seals] = await Promise.all([
    listSenses(ctx.db, [row.id]),
    findOfEntry(ctx.db, row.id),
    ctx.vault.of(row.userId, ctx.db),
  ]);
  return {
    id: row.id,
    language: row.language,
    version: row.version,
    content: contentOf(row, senses),
    state: isMine ? (own?.state ?? 'draft') : 'reviewed',
    isMine,
    licence: own?.licence ?? null,
    source: row.source,
    reviewedOn: own?.state === 'reviewed' ? (own.decidedAt?.toISOString() ?? null) : null,
    said: isMine && own ? openContribution(seals, own).said : null,
    pose: await findPose(ctx.db, seals, row.id),
    updatedAt: row.updatedAt.toISOString(),
  };
}

const isLocked = ({ state }: ContributionRow): boolean => state !== 'draft' && state !== 'sent-back';

function checkPose(pose: string): void {
  const bytes = Buffer.from(pose, 'base64');
  if (bytes.byteLength < 2 || bytes.byteLength % 2 === 1) throw new PoseIsDamaged();
  try {
    const numbers = Int16Array.from({ length: bytes.byteLength / 2 }, (_, at) => bytes.readInt16LE(at * 2));
    if (unpackTake(numbers).length === 0) throw new PoseIsDamaged();
  } catch {
    throw new PoseIsDamaged();
  }
}
