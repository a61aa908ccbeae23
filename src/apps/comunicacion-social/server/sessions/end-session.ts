import type { Context } from '#platform/context/context.ts';
import { recordActivity } from '#platform/handoffs/activity-store.ts';
import app from '../../app.ts';
import { type Session, SessionIsOver } from '../../contract.ts';
import { saysStop } from '../../core/practice/says-stop.ts';
import { showProgress } from '../figures/show-progress.ts';
import { changeSession } from './open-session.ts';
import { sealMetrics } from './session-content.ts';
import { updateSession } from './session-store.ts';

const minuteMs = 60_000;
/** A rehearsal that was left open overnight did not take all night. */
const mostMinutes = 120;

/**
 * Ends a rehearsal: at its end, or before it, which counts as much. What was said stays for the review, with how its person's figures stood
 * then. A trial of an author's own situation is no practice, and leaves nothing of that. Throws `SessionNotFound`, `SessionChanged`,
 * `SessionIsOver`.
 */
export async function endSession(
  ctx: Context,
  sessionId: string,
  { version, how }: { version: number; how: 'finished' | 'left' },
): Promise<Session> {
  let isTrial = false;
  const ended = await changeSession(ctx, sessionId, { version }, async (content, tx, row) => {
    isTrial = row.sessionType === 'trial';
    const now = ctx.now();
    const minutes = Math.min(Math.round((now.getTime() - row.createdAt.getTime()) / minuteMs), mostMinutes);
    await updateSession(tx, row.id, { status: how, finishedAt: now, durationMinutes: minutes });
    if (how === 'finished' && !isTrial)
      await recordActivity(tx, {
        personId: ctx.personId,
        slug: app.slug,
        kind: 'practice.finished',
        subjectId: row.id,
        createdAt: now,
      });
    return content;
  });
  if (!isTrial) await keepMetrics(ctx, sessionId);
  return ended;
}

/** Goes on with a rehearsal that was stopped, at the same turn, as if it had not been. Throws `SessionNotFound`, `SessionChanged`, `SessionIsOver`. */
export function reopenSession(ctx: Context, sessionId: string, { version }: { version: number }): Promise<Session> {
  return changeSession(ctx, sessionId, { version, mayBeOver: true }, async (content, tx, row) => {
    if (row.status === 'finished') throw new SessionIsOver();
    await updateSession(tx, row.id, { status: 'open', finishedAt: null, durationMinutes: null, progressMetrics: null });
    const { state } = content;
    // The phrase that stopped it is no reply to go on with.
    return saysStop(state.draft) ? { ...content, state: { ...state, draft: '' } } : content;
  });
}

/** How the figures stood when the session ended, in the specification's column: they are computed anew wherever they are shown. */
async function keepMetrics(ctx: Context, sessionId: string): Promise<void> {
  const { gasT, skills, unseen, energy } = await showProgress(ctx);
  const seals = await ctx.vault.of(ctx.personId, ctx.db);
  const mastery = Object.fromEntries(skills.map(({ skill, now, turns }) => [skill, { now, turns }]));
  const metrics = { gasT, mastery, generalisation: unseen, energyCost: energy };
  await ctx.db.transaction((tx) => updateSession(tx, sessionId, { progressMetrics: sealMetrics(seals, sessionId, metrics) }));
}
