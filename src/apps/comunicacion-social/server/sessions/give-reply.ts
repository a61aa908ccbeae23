import type { Context } from '#platform/context/context.ts';
import { readAdaptation } from '#platform/profiles/read-adaptation.ts';
import { answerWritten } from '#platform/safety/answer-written.ts';
import app from '../../app.ts';
import type { GiveReply, ReplyTaken } from '../../contract.ts';
import { longestReply, nodeAt, takeReply } from '../../core/practice/rehearsal.ts';
import { judgeTurn } from '../../core/rubric/judge-reply.ts';
import { noteOf } from '../../core/rubric/note-of.ts';
import { sayText } from '../../core/scenario/say-text.ts';
import { changeSession, getSession, readerOf } from './open-session.ts';
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
  const adaptation = await readAdaptation(ctx, ctx.personId, { now: ctx.now(), slug: app.slug });
  const before = await getSession(ctx, sessionId);
  const said = before.turns.map(({ reply }) => ({ who: 'person' as const, text: reply }));
  const written = { text: given.text, before: said, id: sessionId, seq: before.version };
  const fixed = isRehearsed ? undefined : await answerWritten(ctx, ctx.personId, written, adaptation);
  if (fixed) {
    const session = await changeSession(ctx, sessionId, { version }, (content) => ({
      ...content,
      state: { ...content.state, draft: given.text },
    }));
    return { session, wasCut: false, note: null, fixed };
  }

  const { region } = await readerOf(ctx);
  const lang = adaptation.language.locale;
  let note: ReplyTaken['note'] = null;
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
    return withRehearsal(
      content,
      takeReply(state.played.level, rehearsalOf(content), { said: context.said, text, latencyMs, findings }),
    );
  });
  return { session: await voicePersona(ctx, session, adaptation), wasCut, note, fixed: null };
}
