import type { Context } from '#platform/context/context.ts';
import type { Session } from '../../contract.ts';
import { finishDraft } from '../../core/scenario/finish-draft.ts';
import { type TryScenario, WrittenHasFaults } from '../../editor/contract.ts';
import { beginWith } from '../sessions/begin-session.ts';
import { readerOf } from '../sessions/open-session.ts';
import { deleteTrials } from '../sessions/session-store.ts';
import { checkAuthor } from './check-author.ts';
import { openOwn } from './keep-written.ts';
import { sayFaults } from './say-faults.ts';

/**
 * Begins a rehearsal of one's own situation, finished or not yet ready, to see how it goes. It is no practice: it stands in no list and in
 * no figure, and the next trial takes its place. Throws `WrittenNotFound`, `WrittenHasFaults`, `LicenceNotChecked`.
 */
export async function tryWritten(
  ctx: Context,
  scenarioId: string,
  { clientSessionId, difficulty }: TryScenario,
): Promise<Session> {
  await checkAuthor(ctx);
  const { content } = await openOwn(ctx, scenarioId);
  const faults = sayFaults(content, (await readerOf(ctx)).language);
  const scenario = finishDraft(content, scenarioId);
  if (!scenario || faults.length > 0) throw new WrittenHasFaults({ faults });
  await ctx.db.transaction((tx) => deleteTrials(tx, ctx.personId, clientSessionId));
  const found = { source: 'professional' as const, id: scenarioId, scenario };
  return beginWith(ctx, found, { clientSessionId, difficulty, goalIds: [], sessionType: 'trial' });
}
