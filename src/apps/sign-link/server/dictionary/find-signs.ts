import type { Context } from '#platform/context/context.ts';
import type { SignLanguage } from '../../contract.ts';
import type { FindSigns, SignPage, SignSummary } from '../../dictionary/contract.ts';
import { contentOf } from './entry-columns.ts';
import { type ContributionRow, type EntryRow, listOwnStates, listSenses, listWithPose, type SenseRow } from './entry-store.ts';
import { findSignRows, listRegions } from './find-store.ts';
import { readSignCursor, writeSignCursor } from './sign-cursor.ts';

/** The signs that meet everything asked: what deaf people reviewed, and what whoever asks put in. */
export async function findSigns(ctx: Context, { after, ...asked }: FindSigns): Promise<SignPage> {
  const found = await findSignRows(ctx.db, ctx.personId, asked, readSignCursor(after));
  const rows = found.slice(0, asked.limit);
  const ids = rows.map(({ id }) => id);
  const [senses, withPose, states] = await Promise.all([
    listSenses(ctx.db, ids),
    listWithPose(ctx.db, ids),
    listOwnStates(ctx.db, ids),
  ]);
  const last = rows.at(-1);
  return {
    items: rows.map((row) =>
      summaryOf(row, { personId: ctx.personId, senses, hasPose: withPose.has(row.id), of: states.get(row.id) }),
    ),
    next: found.length > asked.limit && last ? writeSignCursor(last) : null,
  };
}

/** The regions that signs of a language can be looked for by. */
export async function findRegions(ctx: Context, language: SignLanguage) {
  return { items: await listRegions(ctx.db, ctx.personId, language), next: null };
}

type Beside = { personId: string; senses: readonly SenseRow[]; hasPose: boolean; of: ContributionRow | undefined };

function summaryOf(row: EntryRow, { personId, senses, hasPose, of }: Beside): SignSummary {
  const { senses: own, description: _description, ...content } = contentOf(row, senses);
  const state = of?.state ?? 'draft';
  return {
    id: row.id,
    language: row.language,
    ...content,
    words: own.flatMap(({ words }) => words),
    senses: own.length,
    hasPose,
    // Others learn only that it was reviewed.
    state: row.userId === personId ? state : 'reviewed',
    isMine: row.userId === personId,
    isLocked: row.isPublished || state === 'in-review' || state === 'submitted',
  };
}
