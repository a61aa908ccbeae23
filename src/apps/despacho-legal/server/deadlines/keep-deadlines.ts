import { isDeepStrictEqual } from 'node:util';
import type { Context } from '#platform/context/context.ts';
import { AlreadyKept } from '../../cases/contract.ts';
import {
  type AddDeadline,
  type ChangeDeadline,
  DeadlineChanged,
  DeadlineNotFound,
  type KeptDeadline,
  type KeptDeadlines,
} from '../../deadlines/contract.ts';
import { TooManyEntries } from '../../entries/contract.ts';
import {
  countEntries,
  findEntry,
  insertEntry,
  listEntries,
  lockEntry,
  type StoredEntry,
  updateEntry,
} from '../cases/entry-store.ts';
import { findOwnCase } from '../cases/find-own-case.ts';
import { inCase, mostEntries } from '../cases/keep-entries.ts';
import { countFor } from './count-for.ts';
import { DeadlineContent, presentDeadline, remindedOf } from './deadline-content.ts';
import { remindOf } from './deadline-reminders.ts';

/** The deadlines of a case: what comes first stands first, and what is done or past stands last. Throws `CaseNotFound`. */
export async function listDeadlines(ctx: Context, caseId: string): Promise<KeptDeadlines> {
  await findOwnCase(ctx, caseId);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const rows = await listEntries(ctx.db, seals, caseId, { kinds: ['deadline'] });
  const items: KeptDeadline[] = [];
  for (const row of rows) items.push(await presentDeadline(ctx, row));
  const rank = ({ isDone, counted }: KeptDeadline) => (isDone ? 2 : (counted?.daysLeft ?? 0) < 0 ? 1 : 0);
  const dateOf = ({ counted, date }: KeptDeadline) => counted?.date ?? date;
  return { items: items.sort((a, b) => rank(a) - rank(b) || dateOf(a).localeCompare(dateOf(b))), next: null };
}

/** One of them. Throws `CaseNotFound`, `DeadlineNotFound`. */
export async function getDeadline(ctx: Context, caseId: string, deadlineId: string): Promise<KeptDeadline> {
  await findOwnCase(ctx, caseId);
  const row = await findEntry(ctx.db, await ctx.vault.of(ctx.personId, ctx.db), caseId, deadlineId);
  if (row?.kind !== 'deadline') throw new DeadlineNotFound({ deadlineId });
  return presentDeadline(ctx, row);
}

/** Keeps a deadline in a case, and has its person told beforehand if they want it. The same `clientDeadlineId` twice is one. */
export async function addDeadline(
  ctx: Context,
  caseId: string,
  { clientDeadlineId: id, ...asked }: AddDeadline,
): Promise<KeptDeadline> {
  await findOwnCase(ctx, caseId);
  const { date } = await countFor(ctx, asked);
  const content: DeadlineContent = { ...asked, date, isDone: false };
  const row = await inCase(ctx, caseId, async (tx, seals) => {
    const there = await lockEntry(tx, seals, caseId, id);
    if (there) return there;
    if ((await countEntries(tx, caseId)) >= mostEntries) throw new TooManyEntries({ most: mostEntries });
    await insertEntry(tx, seals, { id, caseId, kind: 'deadline', body: content, at: ctx.now() });
    const written = await lockEntry(tx, seals, caseId, id);
    // Under this id something of another case stands.
    if (!written) throw new AlreadyKept();
    await remindOf(tx, ctx, ctx.personId, { after: remindedOf(id, caseId, content) });
    return written;
  });
  if (row.kind !== 'deadline' || !isDeepStrictEqual(askedOf(row), asked)) throw new AlreadyKept();
  return presentDeadline(ctx, row);
}

/** Counts it anew from what changed, or says that it is done. Throws `DeadlineNotFound`, `DeadlineChanged`. */
export async function changeDeadline(
  ctx: Context,
  caseId: string,
  deadlineId: string,
  { version, ...changed }: ChangeDeadline,
): Promise<KeptDeadline> {
  const { counted: before } = await getDeadline(ctx, caseId, deadlineId);
  const row = await inCase(ctx, caseId, async (tx, seals) => {
    const there = await lockEntry(tx, seals, caseId, deadlineId);
    if (there?.kind !== 'deadline' || there.removedAt) throw new DeadlineNotFound({ deadlineId });
    if (there.version !== version) throw new DeadlineChanged({ version: there.version });
    const kept = DeadlineContent.parse(there.body);
    const wanted = { ...kept, ...changed };
    const { date: _date, isDone: _done, remindDays: _days, ...question } = wanted;
    // Its law may be gone since: then the date stays, and what is left to say is whether it is done.
    const date = before ? (await countFor({ db: tx, now: ctx.now }, question)).date : kept.date;
    const content: DeadlineContent = { ...wanted, date };
    const written = await updateEntry(tx, seals, deadlineId, { body: content, at: ctx.now() });
    const [was, is] = [remindedOf(deadlineId, caseId, kept), remindedOf(deadlineId, caseId, content)];
    await remindOf(tx, ctx, ctx.personId, { before: was, after: is });
    return written;
  });
  return presentDeadline(ctx, row);
}

/** Takes it away, and what was to be told of it. For thirty days it can be brought back. Throws `DeadlineNotFound`. */
export async function removeDeadline(ctx: Context, caseId: string, deadlineId: string): Promise<void> {
  await inCase(ctx, caseId, async (tx, seals) => {
    const there = await lockEntry(tx, seals, caseId, deadlineId);
    if (there?.kind !== 'deadline' || there.removedAt) throw new DeadlineNotFound({ deadlineId });
    await updateEntry(tx, seals, deadlineId, { removedAt: ctx.now(), at: ctx.now() });
    await remindOf(tx, ctx, ctx.personId, { before: remindedOf(deadlineId, caseId, DeadlineContent.parse(there.body)) });
  });
}

/** "Deshacer": brings it back, with what was to be told of it. Throws `DeadlineNotFound`. */
export async function restoreDeadline(ctx: Context, caseId: string, deadlineId: string): Promise<KeptDeadline> {
  const row = await inCase(ctx, caseId, async (tx, seals) => {
    const there = await lockEntry(tx, seals, caseId, deadlineId);
    if (there?.kind !== 'deadline') throw new DeadlineNotFound({ deadlineId });
    if (!there.removedAt) return there;
    await remindOf(tx, ctx, ctx.personId, { after: remindedOf(deadlineId, caseId, DeadlineContent.parse(there.body)) });
    return updateEntry(tx, seals, deadlineId, { removedAt: null, at: ctx.now() });
  });
  return presentDeadline(ctx, row);
}

function askedOf({ body }: StoredEntry) {
  const { date: _date, isDone: _done, ...asked } = DeadlineContent.parse(body);
  return asked;
}
