import type { Context } from '#platform/context/context.ts';
import type { KeepDraft, MarkTurn, Session } from '../../contract.ts';
import { answerUnclear, giveHint, noteEnergy, repeatTurn } from '../../core/practice/rehearsal.ts';
import { changeSession } from './open-session.ts';
import { rehearsalOf, withRehearsal } from './session-content.ts';

/** One hint more. */
export function askForHint(ctx: Context, sessionId: string, { version }: { version: number }): Promise<Session> {
  return changeSession(ctx, sessionId, { version }, (content) => withRehearsal(content, giveHint(rehearsalOf(content))));
}

/** Back to the last reply, with its words in the field. */
export function sayAgain(ctx: Context, sessionId: string, { version }: { version: number }): Promise<Session> {
  return changeSession(ctx, sessionId, { version }, (content) => withRehearsal(content, repeatTurn(rehearsalOf(content))));
}

/** Says what a turn cost, or what was meant where the rubric could not tell. Also after the end. */
export function markTurn(ctx: Context, sessionId: string, { version, index, energy, unclear }: MarkTurn): Promise<Session> {
  return changeSession(ctx, sessionId, { version, mayBeOver: true }, (content) => {
    let rehearsal = rehearsalOf(content);
    if (energy !== undefined) rehearsal = noteEnergy(rehearsal, index, energy);
    if (unclear) rehearsal = answerUnclear(rehearsal, index, unclear.skill, unclear.isMet);
    return withRehearsal(content, rehearsal);
  });
}

/** Keeps the words that were not sent yet. It fits any version: nobody loses words over a hint asked for elsewhere. */
export async function keepDraft(ctx: Context, sessionId: string, { draft }: KeepDraft): Promise<void> {
  await changeSession(ctx, sessionId, { keepsVersion: true }, (content) => ({ ...content, state: { ...content.state, draft } }));
}
