import { mayProcess } from '#platform/consent/ledger/may-process.ts';
import type { Context } from '#platform/context/context.ts';
import { DomainError } from '#platform/errors/define-error.ts';
import type { ChatTurn } from '#platform/models/contract.ts';
import type { Adaptation } from '#platform/profiles/core/compile-adaptation.ts';
import { filteredModel } from '#platform/safety/conduct/filtered-model.ts';
import { readConduct } from '#platform/safety/conduct/read-conduct.ts';
import { createOutputScreen } from '#platform/safety/output/core/output-screen.ts';
import type { Session } from '../../contract.ts';
import { findForbidden } from '../../core/scenario/find-forbidden.ts';
import { staysInBounds } from '../../core/scenario/stays-in-bounds.ts';
import { changeSession } from './open-session.ts';

/** A rehearsal waits this long for a model and no longer: the words that were written for this place are there at once. */
const patienceMs = 6_000;

/**
 * Lets a model say what the other person says here in words that fit the reply, where there is one and its person allows it. The place in
 * the graph, and with it what is said, stays; what goes beyond it, is held back or comes late is left, and the written words stand.
 */
export async function voicePersona(ctx: Context, session: Session, adaptation: Adaptation): Promise<Session> {
  const written = session.now.says;
  const { source, domain } = session.scenario;
  // Where somebody practises to stay safe every word is as it was written.
  if (domain === 'dating-safety') return session;
  for (const model of ctx.models) {
    // What a professional wrote may be about somebody, and leaves for nowhere.
    if (model.place === 'remote' && source === 'professional') continue;
    if (model.place === 'remote' && !(await mayProcess(ctx, ctx.personId, 'outside-models'))) continue;
    try {
      const lang = adaptation.language.locale;
      const conduct = await readConduct(ctx, ctx.personId, 'support');
      let isHeld = false;
      const screen = createOutputScreen(lang, {
        tier: conduct.tier,
        onHeld: () => {
          isHeld = true;
        },
      });
      const asked = model.place === 'local' ? model : filteredModel(model, await conduct.known(), lang);
      let said = '';
      const hear = (text: string) => {
        said += screen.push(text);
      };
      await asked.stream(
        { turns: turnsOf(session, lang), maxTokens: 160, temperature: 0.4 },
        hear,
        AbortSignal.timeout(patienceMs),
      );
      said = (said + screen.end()).trim().replace(/^[«"“]+|[»"”]+$/g, '');
      if (isHeld || said === written || !staysInBounds(said, written) || findForbidden(said).length > 0) return session;
      return await changeSession(ctx, session.id, { version: session.version }, (content) => ({
        ...content,
        state: { ...content.state, voiced: said },
      }));
    } catch (error) {
      if (!(error instanceof DomainError) && !(error instanceof DOMException)) throw error;
      ctx.log.warn({ model: model.id, sessionId: session.id }, 'no model played the other person; the written words stand');
    }
  }
  return session;
}

function turnsOf({ scenario, turns, now }: Session, lang: 'es' | 'en'): ChatTurn[] {
  const { name, relation, manner } = scenario.persona;
  const rules =
    lang === 'es'
      ? `Haces de ${name}, ${relation}. ${manner} Situación: ${scenario.situation} Di lo mismo que la frase que recibes, con las mismas preguntas y los mismos datos, en una a tres frases naturales que encajen con lo último que te dijeron. No añadas preguntas, datos, consejos ni valoraciones. Responde solo con la frase.`
      : `You play ${name}, ${relation}. ${manner} Situation: ${scenario.situation} Say the same as the line you are given, with the same questions and facts, in one to three natural sentences that fit what was last said to you. Add no questions, facts, advice or judgements. Answer with the line only.`;
  const past = turns.flatMap(({ said, reply }): ChatTurn[] => [
    { role: 'assistant', content: said },
    { role: 'user', content: reply },
  ]);
  return [{ role: 'system', content: rules }, ...past, { role: 'system', content: `«${now.says}»` }];
}
