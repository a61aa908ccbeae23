import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { recordEvent } from '#platform/audit/record-event.ts';
import { findUser } from '#platform/auth/account/user-store.ts';
import type { Context } from '#platform/context/context.ts';
import { keysOfParty, type NamedParty, type PartyKeys } from '../../core/professional/keys-of-party.ts';
import { likenessOf } from '../../core/professional/likeness-of.ts';
import { Party } from '../../entries/contract.ts';
import {
  ConflictCheck,
  type ConflictMatch,
  type LastConflictCheck,
  TooManyChecks,
} from '../../professional/conflict/contract.ts';
import { ShareNotFound } from '../../professional/contract.ts';
import { listEntries } from '../cases/entry-store.ts';
import { findChecks, insertCheck } from './conflict-store.ts';
import { listConflictNames } from './keep-conflict-names.ts';
import { getLiveShare, lineOf, listLiveShares } from './live-share.ts';
import { nameOfDesk } from './name-of-desk.ts';
import { lockReceivedShare, type ShareRow } from './share-store.ts';

/** Who compares over and over with ever other names would learn who is in the case. */
export const mostChecks = 5;
const atOnce = 25;

/** Somebody whom the professional knows: from their list, or from another case that is shared with them now. */
type Known = Omit<ConflictMatch, 'likeness' | 'isClient'> & { keys: PartyKeys };

/**
 * Compares the names of a case with those that a professional knows, before they see anything of it. Names are compared as keyed
 * digests; what is answered is only what the professional knew, never a name of the case. It is logged for the professional, and
 * the person sees that it was done, and not what came of it: that would tell them of others.
 */
export async function checkConflict(ctx: Context, shareId: string): Promise<LastConflictCheck> {
  const live = await getLiveShare(ctx, shareId);
  const { checks } = await findChecks(ctx.db, ctx.personId, shareId);
  if (checks >= mostChecks) throw new TooManyChecks({ most: mostChecks });
  const digest = digestIn(ctx);
  const known = await listKnown(ctx, live.share);
  const asked = await eachOf(await namesOfCase(ctx, live.share), (party) => digest(keysOfParty(party)));
  const matches = known.flatMap(({ keys, ...one }) => {
    const found = asked.map((party) => likenessOf(party, keys));
    if (!found.some(Boolean)) return [];
    return [
      { ...one, likeness: found.includes('same') ? ('same' as const) : ('similar' as const), isClient: found[0] !== undefined },
    ];
  });
  const check: ConflictCheck = { matches, compared: known.length, checkedAt: ctx.now().toISOString() };
  await ctx.db.transaction(async (tx) => {
    if (!(await lockReceivedShare(tx, ctx.personId, shareId, ctx.now()))) throw new ShareNotFound();
    if ((await findChecks(tx, ctx.personId, shareId)).checks >= mostChecks) throw new TooManyChecks({ most: mostChecks });
    const [id, seals] = [randomUUID(), await ctx.vault.of(ctx.personId, tx)];
    const found = seals.seal(placeOf(id), JSON.stringify(check));
    await insertCheck(tx, { id, userId: ctx.personId, shareId, found, createdAt: ctx.now() });
    await recordEvent(tx, ctx, lineOf(ctx, live, 'conflict.checked'));
  });
  return showLastCheck(ctx, shareId);
}

/** What came of the last time, and how often names may still be compared. */
export async function showLastCheck(ctx: Context, shareId: string): Promise<LastConflictCheck> {
  await getLiveShare(ctx, shareId);
  const { checks, last } = await findChecks(ctx.db, ctx.personId, shareId);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  return {
    last: last ? ConflictCheck.parse(JSON.parse(seals.open(placeOf(last.id), last.found))) : null,
    left: Math.max(0, mostChecks - checks),
  };
}

/** Whoever asks stands first, by the name of their account. */
async function namesOfCase(ctx: Context, { userId, caseId }: ShareRow): Promise<NamedParty[]> {
  const owner = await findUser(ctx, userId);
  const entries = await listEntries(ctx.db, await ctx.vault.of(userId, ctx.db), caseId, { kinds: ['party'] });
  return [{ name: owner?.name ?? '', aliases: [], is: 'person' }, ...entries.map(({ body }) => Party.parse(body))];
}

async function listKnown(ctx: Context, asked: ShareRow): Promise<Known[]> {
  const digest = digestIn(ctx);
  const { items } = await listConflictNames(ctx);
  const own = await eachOf(items, ({ name, aliases, is, identifier, role }) => ({
    where: 'own-list' as const,
    name,
    role,
    keys: digest(keysOfParty({ name, aliases, is, note: identifier })),
  }));
  const others = (await listLiveShares(ctx)).filter(({ state, userId }) => state === 'accepted' && userId !== asked.userId);
  const inCases: Known[] = [];
  for (const share of others) {
    const [name, named] = [await nameOfDesk(ctx, share.id), await namesOfCase(ctx, share)];
    const keys = await eachOf(named, (party) => digest(keysOfParty(party)));
    inCases.push({ where: 'other-case', name, role: null, keys: merged(keys) });
  }
  return [...own, ...inCases];
}

/** All names of one case as if they were of one party: which of them is alike is not told. */
function merged(keys: readonly PartyKeys[]): PartyKeys {
  const all = (kind: keyof PartyKeys) => keys.flatMap((one) => one[kind]);
  return {
    whole: all('whole'),
    ids: all('ids'),
    parts: all('parts'),
    initials: all('initials'),
    less: all('less'),
    swapped: all('swapped'),
    changed: all('changed'),
  };
}

function digestIn({ vault }: Pick<Context, 'vault'>) {
  const digests = (keys: readonly string[]) => keys.map((key) => vault.blindIndex('legal-party', key));
  return (keys: PartyKeys): PartyKeys => ({
    whole: digests(keys.whole),
    ids: digests(keys.ids),
    parts: digests(keys.parts),
    initials: digests(keys.initials),
    less: digests(keys.less),
    swapped: digests(keys.swapped),
    changed: digests(keys.changed),
  });
}

/** Long lists let others be served in between. */
async function eachOf<One, Other>(all: readonly One[], change: (one: One) => Other): Promise<Other[]> {
  const changed: Other[] = [];
  for (const [at, one] of all.entries()) {
    if (at > 0 && at % atOnce === 0) await setImmediate();
    changed.push(change(one));
  }
  return changed;
}

function placeOf(row: string) {
  return { table: 'legal_conflict_checks', column: 'found', row };
}
