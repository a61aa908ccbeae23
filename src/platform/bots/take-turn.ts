import { randomUUID } from 'node:crypto';
import { mayProcess } from '../consent/ledger/may-process.ts';
import type { TakeTurn, TurnRequest, TurnResult } from '../conversations/take-turn.ts';
import type { Db } from '../db/open-database.ts';
import type { ChatModel } from '../models/contract.ts';
import { createRests } from '../models/rests.ts';
import type { Adaptation } from '../profiles/core/compile-adaptation.ts';
import { readAdaptation } from '../profiles/read-adaptation.ts';
import { fixedReply } from '../safety/core/fixed-reply.ts';
import { screenMessage } from '../safety/core/screen.ts';
import type { Vault } from '../vault/vault.ts';
import { answerWithModel } from './answer-with-model.ts';
import type { BotSpec } from './contract.ts';
import { guidedTurn } from './guided-turn.ts';
import { type Past, readPast } from './read-past.ts';

export type TurnParts = {
  db: Db;
  vault: Vault;
  bots: BotSpec[];
  models: ChatModel[];
  now: () => Date;
  log: Record<'info' | 'warn', (details: Record<string, unknown>, message: string) => void>;
};

/**
 * How a bot takes its turn (DESIGN §4): danger first, answered with fixed words that no model sees; then the guided step; and
 * only what no protocol and no article answers goes to a model, if this installation has one.
 */
export function createTakeTurn(parts: TurnParts): TakeTurn {
  const rests = createRests();
  return async (request, reply, signal) => {
    const bot = parts.bots.find(({ slug }) => slug === request.botSlug);
    if (!bot) throw new Error(`The bot ${request.botSlug} is not installed`);
    const adaptation = await readAdaptation(parts, request.personId, {
      now: parts.now(),
      slug: request.appContext ?? undefined,
    });
    const past = await readPast(parts, request, request.seq);

    const danger = answerDanger(request, adaptation, past);
    if (danger) {
      reply.say(afterAlready(request.already, danger.text));
      return danger.result;
    }
    const { overloaded } = adaptation.sensory;
    const turn = guidedTurn(bot, { ...request, adaptation, overloaded, first: false, newId: randomUUID });
    if (turn.mode === 'honest' && parts.models.length > 0) {
      // Words leave this installation only while their person allows it (priv/P1, priv/P23).
      const mayAsk = ({ place }: ChatModel) => place === 'local' || mayProcess(parts, request.personId, 'outside-models');
      const answered = await answerWithModel({ ...parts, rests, bot, adaptation, past, request, mayAsk }, reply, signal);
      if (answered) return { ...answered, step: turn.step, run: turn.run };
    }
    reply.say(afterAlready(request.already, turn.say));
    return { mode: turn.mode, run: turn.run, step: turn.step, outcome: turn.outcome };
  };
}

/** The fixed path. A guided run waits where it was: what a person in danger writes next is not an answer to its question. */
function answerDanger(
  request: TurnRequest,
  adaptation: Adaptation,
  past: Past,
): { text: string; result: TurnResult } | undefined {
  const { locale: language, tone } = adaptation.language;
  const context = past.flatMap(({ role, content }) => (role === 'user' ? [content] : [])).slice(-6);
  const screening = screenMessage([request.text, ...writtenIn(request)].join('\n'), language, context);
  if (screening.level !== 'crisis') return undefined;
  const { text, helpLines } = fixedReply({ language, tone, country: adaptation.sensory.country, kind: screening.kind });
  const run = request.run?.status === 'active' ? { ...request.run, status: 'paused' as const } : request.run;
  return { text, result: { mode: 'fixed', run, step: null, outcome: null, helpLines } };
}

/** A form's answer is read too: danger may be written in any field. */
function writtenIn({ text, answer }: TurnRequest): string[] {
  const { value } = answer ?? {};
  const said = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  return said.filter((each) => each !== text);
}

/** A whole reply after a part of it was already said: the rest when it is the same, a new paragraph when it is not. */
function afterAlready(already: string, whole: string): string {
  if (already === '') return whole;
  return whole.startsWith(already) ? whole.slice(already.length) : `\n\n${whole}`;
}
