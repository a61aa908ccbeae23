import type { Context } from '#platform/context/context.ts';
import app from '../../app.ts';
import type { BeginSession, Session } from '../../contract.ts';
import { levelOf } from '../../core/scenario/level-of.ts';
import { readPractice } from '../figures/read-practice.ts';
import { pastOf } from '../figures/show-progress.ts';
import { timesPractised } from '../figures/times-done-in.ts';
import { type Found, getScenario } from '../scenarios/find-scenario.ts';
import { getSession } from './open-session.ts';
import { sealContent } from './session-content.ts';
import { insertSession } from './session-store.ts';

/**
 * Begins a rehearsal, with the situation as it is now. The same `clientSessionId` twice is one session: the second call answers as it
 * stands. A situation that was practised before, at any level, is none that was never seen: it is no `probe`. Throws `ScenarioNotFound`.
 */
export async function beginSession(ctx: Context, begun: BeginSession): Promise<Session> {
  const { scenarioId, kind, ...rest } = begun;
  const found = await getScenario(ctx, scenarioId);
  const wasSeen = kind === 'probe' && timesPractised((await readPractice(ctx)).map(pastOf))(found.id) > 0;
  return beginWith(ctx, found, { ...rest, sessionType: wasSeen ? 'practice' : kind });
}

/** The same with a situation that was found already. A `trial` is its author's look at it, and counts nowhere. */
export async function beginWith(
  ctx: Context,
  { id: scenarioId, source, scenario }: Found,
  begun: Pick<BeginSession, 'clientSessionId' | 'difficulty' | 'goalIds'> & { sessionType: BeginSession['kind'] | 'trial' },
): Promise<Session> {
  const { clientSessionId: id, difficulty, goalIds, sessionType } = begun;
  const { levels: _levels, ...around } = scenario;
  const level = levelOf(scenario, difficulty);
  await ctx.db.transaction(async (tx) => {
    const seals = await ctx.vault.of(ctx.personId, tx);
    const content = sealContent(seals, id, {
      objectives: { goalIds, skills: scenario.skills },
      state: {
        source,
        played: { ...around, id: scenarioId, level },
        node: level.start,
        hintLevel: 0,
        draft: '',
        voiced: null,
      },
      results: [],
    });
    const at = ctx.now();
    await insertSession(tx, { id, userId: ctx.personId, sessionType, ...content, createdAt: at, updatedAt: at }, app.slug);
  });
  return getSession(ctx, id);
}
