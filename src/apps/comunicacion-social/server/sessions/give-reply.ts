import type { Context } from '#platform/context/context.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';
import app from '../../app.ts';
import type { GiveReply, ReplyTaken } from '../../contract.ts';
import { longestReply, nodeAt, takeReply } from '../../core/practice/rehearsal.ts';
import { judgeTurn } from '../../core/rubric/judge-reply.ts';
import { noteOf } from '../../core/rubric/note-of.ts';
import { sayText } from '../../core/scenario/say-text.ts';
import { answerDanger } from './answer-danger.ts';
import { changeSession, readerOf } from './open-session.ts';
import { rehearsalOf, withRehearsal } from './session-content.ts';
import { voicePersona } from './voice-persona.ts';

/**
 * Takes what somebody says in a rehearsal: looked at for danger first, then by the rubric, and the conversation goes where it leads. What
 * may tell of a danger is answered with the fixed words; nothing is judged and it stays in the draft, until its person says that it belongs to the rehearsal.
 * Throws `SessionNotFound`, `SessionChanged`, `SessionIsOver`.
 */
export async function giveReply(ctx: Context, sessionId: string, given: GiveReply): Promise<ReplyTaken> {
  const { version, latencyMs, isRehearsed } = given;
  const text = given.text.slice(0, longestReply);
  const wasCut = text.length < given.text.length;
  const readHow = () => readAdaptation(ctx, ctx.personId, { now: ctx.now(), slug: app.slug });
  const fixed = await answerDanger(ctx, sessionId, given, readHow);
  if (fixed) return fixed;

  const adaptation = await readHow();
  const { region } = await readerOf(ctx);
  const lang = adaptation.language.locale;
  let note: ReplyTaken['note'] = null;
  let mayVoice = true;
  const session = await changeSession(ctx, sessionId, { version }, (content) => {
    const { state } = content;
    const node = nodeAt(state.played.level, state.node);
    if (!node.turn) return content;
    const context = {
      said: state.voiced ?? sayText(node.says, region),
      hints: node.turn.hints.slice(0, state.hintLevel).map((hint) => sayText(hint, region)),
    };
    const findings = judgeTurn(text, node.turn.skills, lang, context);
    note = noteOf(text, findings);
    const reply = { said: context.said, text, latencyMs, findings };
    const next = withRehearsal(content, takeReply(state.played.level, rehearsalOf(content), reply));
    // What was stopped as a possible danger is seen by no model, now or later.
    const results = isRehearsed ? next.results.map(markLast) : next.results;
    mayVoice = results.every((turn) => !turn.isRehearsed);
    return { ...next, state: { ...next.state, stopped: undefined }, results };
  });
  return { session: mayVoice ? await voicePersona(ctx, session, adaptation) : session, wasCut, note, fixed: null };
}

function markLast<Turn extends { isRehearsed?: boolean | undefined }>(turn: Turn, index: number, turns: readonly Turn[]): Turn {
  return index === turns.length - 1 ? { ...turn, isRehearsed: true } : turn;
}
