import { randomUUID } from 'node:crypto';
import type { LiveSettings } from '../config/live-settings.ts';
import { mayProcess } from '../consent/ledger/may-process.ts';
import type { TakeTurn, TurnRequest, TurnResult } from '../conversations/take-turn.ts';
import type { Db } from '../db/open-database.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { ChatModel } from '../models/contract.ts';
import { createRests } from '../models/rests.ts';
import { type Adaptation, compileAdaptation } from '../profiles/core/compile-adaptation.ts';
import { defaultSettings } from '../profiles/core/default-settings.ts';
import { readAdaptation } from '../profiles/read-adaptation.ts';
import { readConduct } from '../safety/conduct/read-conduct.ts';
import type { HelpCountry, HelpLine } from '../safety/contract.ts';
import { hardMomentReply } from '../safety/core/fixed-reply.ts';
import type { Reading } from '../safety/episodes/core/read-message.ts';
import { liveLinesOf } from '../safety/lines/live-lines.ts';
import type { Held } from '../safety/output/core/output-screen.ts';
import { recordHeld } from '../safety/output/record-held.ts';
import { findPlan } from '../safety/plan/find-plan.ts';
import { soonOr } from '../safety/soon-or.ts';
import type { Vault } from '../vault/vault.ts';
import { answerDanger, held } from './answer-danger.ts';
import { answerWithModel } from './answer-with-model.ts';
import { askSource } from './ask-source.ts';
import type { BotSpec } from './contract.ts';
import { type GuidedTurn, guidedTurn } from './guided-turn.ts';
import type { Sources } from './open-sources.ts';
import { plainQuestion } from './plain-question.ts';
import { type Past, readPast } from './read-past.ts';
import { foundIn, recordFound } from './record-found.ts';
import { screenTurn } from './screen-turn.ts';
import { withoutDanger } from './without-danger.ts';

export type TurnParts = {
  db: Db;
  vault: Vault;
  jobs?: Pick<Jobs, 'enqueue'>;
  settings?: LiveSettings;
  bots: BotSpec[];
  models: ChatModel[];
  sources?: Sources;
  now: () => Date;
  log: Record<'info' | 'warn', (details: Record<string, unknown>, message: string) => void>;
};

/** What a turn reads of its person and keeps of it. */
type Reads = {
  adaptation: (request: TurnRequest) => Promise<Adaptation>;
  past: (request: TurnRequest) => Promise<Past>;
  lines: (country: HelpCountry) => Promise<HelpLine[]>;
  hasPlan: (personId: string) => Promise<boolean>;
  keep: (reading: Reading, request: TurnRequest, country: string) => Promise<void>;
  mayAsk: (model: ChatModel, personId: string) => boolean | Promise<boolean>;
};

/**
 * How a bot takes its turn (DESIGN §4): danger first, answered with fixed words that no model sees; then the guided step; and
 * only what no protocol and no article answers goes to the bot's source, or to a model, if this installation has one.
 */
export function createTakeTurn(parts: TurnParts, reads: Reads = readsOf(parts)): TakeTurn {
  const rests = createRests();
  return async (request, reply, signal) => {
    // What tells of a danger by itself waits for nothing: neither for the database nor for the bot to be there.
    const alone = screenTurn(request, []);
    const inDanger = alone.level === 'crisis';
    const past = inDanger ? [] : await reads.past(request);
    const reading = inDanger ? alone : screenTurn(request, past);
    const isFixed = reading.level !== 'none' && reading.level !== 'distress';
    const adaptation = isFixed ? await soonOr(() => reads.adaptation(request), usual) : await reads.adaptation(request);

    const danger = answerDanger(reading, {
      request,
      adaptation,
      lines: reading.level === 'none' ? [] : await reads.lines(adaptation.sensory.country),
      hasPlan: reading.level === 'crisis' && (await soonOr(() => reads.hasPlan(request.personId), false)),
    });
    if (danger) {
      reply.say(afterAlready(request.already, danger.text));
      await reads.keep(reading, request, adaptation.sensory.country);
      return danger.result;
    }
    const question = plainQuestion(reading, past, request, adaptation);
    if (question !== undefined) {
      reply.say(afterAlready(request.already, question));
      await reads.keep(reading, request, adaptation.sensory.country);
      return { mode: 'guided', run: held(request.run), step: null, outcome: null };
    }
    const bot = parts.bots.find(({ slug }) => slug === request.botSlug);
    if (!bot) throw new Error(`The bot ${request.botSlug} is not installed`);
    const lighter = reading.level === 'distress' ? inFewWords(adaptation) : adaptation;
    const overloaded = adaptation.sensory.overloaded || reading.level === 'distress';
    const asks = { ...request, adaptation: lighter, overloaded, first: false, newId: randomUUID };
    const turn = guidedTurn(bot, asks);
    const sourced = await askSource(parts.sources, { bot, turn, past, request, adaptation: lighter });
    if (sourced) {
      const { mode, helpLines, memory } = sourced;
      const around = guidedTurn(bot, { ...asks, sourced: sourced.say });
      reply.say(afterAlready(request.already, gently(around.say, reading, lighter, mode)));
      await reads.keep(reading, request, adaptation.sensory.country);
      return { mode, run: around.run, step: around.step, outcome: null, memory, ...(helpLines && { helpLines }) };
    }
    // A bot that quotes a source is never worded by a model, not even where the source cannot be asked.
    if (turn.mode === 'honest' && !bot.source && parts.models.length > 0) {
      const mayAsk = (model: ChatModel) => reads.mayAsk(model, request.personId);
      const conduct = await readConduct(parts, request.personId, bot.safetyTier);
      const { personId, conversationId, botSlug } = request;
      const { country } = adaptation.sensory;
      const onHeld = ({ fault, sentence }: Held, modelId: string) =>
        recordHeld(parts, { personId, conversationId, botSlug, modelId, fault, sentence, country });
      const asked = { ...parts, rests, bot, adaptation: lighter, past: withoutDanger(past), request, mayAsk, conduct, onHeld };
      const answered = await answerWithModel(asked, reply, signal);
      if (answered) {
        await reads.keep(reading, request, adaptation.sensory.country);
        return { ...answered, step: turn.step, run: turn.run };
      }
    }
    const { say, mode } = plainly(turn, reading, lighter);
    reply.say(afterAlready(request.already, say));
    await reads.keep(reading, request, adaptation.sensory.country);
    return { mode, run: turn.run, step: turn.step, outcome: turn.outcome };
  };
}

const usual = compileAdaptation(defaultSettings);

function readsOf(parts: TurnParts): Reads {
  return {
    adaptation: ({ personId, appContext }) =>
      readAdaptation(parts, personId, { now: parts.now(), slug: appContext ?? undefined }),
    past: (request) => readPast(parts, request, request.seq),
    lines: (country) => liveLinesOf(parts.db).of(country, parts.now()),
    hasPlan: async (personId) => (await findPlan(parts, personId)) !== undefined,
    async keep(reading, request, country) {
      const found = foundIn(reading, request, country);
      if (found) await recordFound(parts, found);
    },
    // Words leave this installation only while their person allows it (priv/P1, priv/P23).
    mayAsk: ({ place }, personId) => place === 'local' || mayProcess(parts, personId, 'outside-models'),
  };
}

/** In a hard moment there is less room for words. */
function inFewWords(adaptation: Adaptation): Adaptation {
  const { language } = adaptation;
  const maxWordsPerSentence = Math.min(language.maxWordsPerSentence, 12);
  return { ...adaptation, language: { ...language, length: 'corto', maxSentences: 4, maxWordsPerSentence } };
}

/** Somebody in a hard moment is not told what a program cannot do, nor given a list to choose from. */
function plainly({ say, mode }: GuidedTurn, reading: Reading, { language }: Adaptation): Pick<GuidedTurn, 'say' | 'mode'> {
  if (reading.level !== 'distress' || reading.kind === 'past' || mode !== 'honest') return { say, mode };
  return { say: hardMomentReply({ language: language.locale, tone: language.tone }), mode: 'guided' };
}

/** In a hard moment the words for it come before what a source says; where people come first, nothing does. */
function gently(say: string, reading: Reading, { language }: Adaptation, mode: TurnResult['mode']): string {
  if (reading.level !== 'distress' || reading.kind === 'past' || mode === 'fixed') return say;
  return `${hardMomentReply({ language: language.locale, tone: language.tone })}\n\n${say}`;
}

/** A whole reply after a part of it was already said: the rest when it is the same, a new paragraph when it is not. */
function afterAlready(already: string, whole: string): string {
  if (already === '') return whole;
  return whole.startsWith(already) ? whole.slice(already.length) : `\n\n${whole}`;
}
