import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ReplyWriter } from '../conversations/reply-writer.ts';
import type { TurnRequest, TurnResult } from '../conversations/take-turn.ts';
import { DomainError } from '../errors/define-error.ts';
import type { ChatModel, ChatTurn } from '../models/contract.ts';
import { type Rests, shortMs } from '../models/rests.ts';
import type { Adaptation } from '../profiles/core/compile-adaptation.ts';
import { asMaterial, asSeen, type Brought } from '../safety/conduct/core/as-material.ts';
import { filteredModel } from '../safety/conduct/filtered-model.ts';
import type { Conduct } from '../safety/conduct/read-conduct.ts';
import { createOutputScreen, type Held } from '../safety/output/core/output-screen.ts';
import { composePrompt } from './compose-prompt.ts';
import { composeSimpler } from './compose-simpler.ts';
import type { BotSpec } from './contract.ts';
import { asksSimpler } from './core/asks-simpler.ts';
import { checkReply } from './core/check-reply.ts';
import { createListMarks } from './core/list-marks.ts';
import type { Past } from './read-past.ts';

type Parts = {
  models: ChatModel[];
  rests: Rests;
  log: Record<'info' | 'warn', (details: Record<string, unknown>, message: string) => void>;
  bot: BotSpec;
  adaptation: Adaptation;
  past: Past;
  request: TurnRequest;
  /** How the bot behaves with this person; without it, as with anybody of whom nothing is known. */
  conduct?: Conduct;
  /** What was found for this turn and nobody in it wrote: pieces of files, pages, articles, and of what others shared. */
  brought?: Brought[];
  /** Hears of each sentence that was held back. */
  onHeld?: (held: Held, modelId: string) => void;
  /** Asked right before each call, however long was waited; without it the person's words stay inside. */
  mayAsk?: (model: ChatModel) => boolean | Promise<boolean>;
};
type Answer = Pick<TurnResult, 'mode' | 'outcome' | 'broken' | 'cut'>;

/** The longest moment that a model may ask for, and a little: those who wait do not come back all at once. */
const longestWaitMs = shortMs + 500;

const maxTokens = { corto: 400, normal: 700, detallado: 1200 } as const;

/**
 * Lets the first model that answers write the reply, each word through the output screen. `undefined` when none said a word:
 * the caller answers without one. A model that breaks in the middle leaves what it said, `cut`, to be continued.
 *
 * A whole reply is held against how the person reads best. What it breaks is told and nothing else happens: nobody's page changes
 * what was shown on it, and no model is asked a second time unless the person asks.
 */
export async function answerWithModel(
  parts: Parts,
  reply: Pick<ReplyWriter, 'say' | 'text'>,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  const { bot, adaptation, request: asked, log, rests, conduct, onHeld, mayAsk = isInside } = parts;
  const { locale } = adaptation.language;
  const tier = conduct?.tier ?? bot.safetyTier;
  const turns = composeTurns(parts);
  for (const model of inOrder(parts.models, bot)) {
    const screen = createOutputScreen(locale, { tier, onHeld: (held) => onHeld?.(held, model.id) });
    const marks = createListMarks(reply.text());
    const before = reply.text().length;
    try {
      const request = { turns, maxTokens: maxTokens[adaptation.language.length] };
      const say = (text: string) => reply.say(marks(screen.push(text)));
      const ask = async () => {
        if (!(await mayAsk(model))) return undefined;
        if (model.place === 'local') return model.stream(request, say, signal);
        // Where it cannot be read who the person is, nothing leaves.
        const known = conduct ? await conduct.known().catch(() => undefined) : nobody;
        return known && filteredModel(model, known, locale).stream(request, say, signal);
      };
      const end = await askInItsTime(rests, model.id, signal, ask);
      if (!end) continue;
      reply.say(marks(screen.end()));
      if (reply.text().length > before || asked.already)
        return { mode: 'model', outcome: null, ...checked(reply.text(), adaptation) };
    } catch (error) {
      if (!signal.aborted && !(error instanceof DomainError)) throw error;
      reply.say(marks(screen.end()));
      if (signal.aborted) return { mode: 'model', outcome: null };
      const { type, title, status } = error as DomainError;
      log.warn({ model: model.id, problem: type }, 'model did not finish');
      if (reply.text().length > before) return { mode: 'model', outcome: null, cut: { type, title, status } };
    }
  }
  return undefined;
}

const nobody = { names: [], others: [], patterns: [] };

const isInside = ({ place }: ChatModel): boolean => place === 'local';

function checked(text: string, adaptation: Adaptation): Pick<Answer, 'broken'> {
  const broken = checkReply(text, adaptation);
  return broken.length > 0 ? { broken } : {};
}

/**
 * Asks as soon as the model's short rest is over, and once more when it was busy and asked for a moment; all that waiting is as long
 * as one person waits. `undefined` when it was not asked: it rests for longer, and the next model is asked.
 */
async function askInItsTime<Result>(
  rests: Rests,
  modelId: string,
  signal: AbortSignal,
  ask: () => Promise<Result>,
): Promise<Result | undefined> {
  let patienceMs = longestWaitMs;
  const mayAsk = async (): Promise<boolean> => {
    for (;;) {
      const waitMs = rests.waitMs(modelId);
      if (waitMs === 0) return true;
      if (waitMs === undefined || waitMs > patienceMs) return false;
      patienceMs -= waitMs;
      // Another who waited too may have been refused meanwhile: then it rests again.
      await pause(waitMs, undefined, { signal });
    }
  };
  if (!(await mayAsk())) return undefined;
  try {
    return await ask();
  } catch (error) {
    if (!rests.note(error, modelId) || !(await mayAsk())) throw error;
  }
  try {
    return await ask();
  } catch (error) {
    rests.note(error, modelId);
    throw error;
  }
}

function composeTurns({ bot, adaptation, past, request, conduct, brought = [] }: Parts): ChatTurn[] {
  const nonce = randomBytes(6).toString('hex');
  const system = [composePrompt(bot, adaptation, conduct?.tier), ...saidSimpler(past, request, adaptation)].join('\n\n');
  const turns: ChatTurn[] = [
    { role: 'system', content: system },
    ...past.map(({ role, content }) => ({ role, content: asSeen(content) })),
    ...brought.map((each): ChatTurn => ({ role: 'user', content: asMaterial(each, nonce) })),
    { role: 'user', content: asSeen(request.text) },
  ];
  if (request.already === '') return turns;
  return [...turns, { role: 'assistant', content: request.already }, { role: 'user', content: goOn[adaptation.language.locale] }];
}

/** What the reply that is to be said more simply broke: by the profile as it is now, which may have become lighter since. */
function saidSimpler(past: Past, { text }: TurnRequest, adaptation: Adaptation): string[] {
  const last = past.at(-1);
  if (last?.role !== 'assistant' || !asksSimpler(text)) return [];
  return [composeSimpler(checkReply(last.content, adaptation), adaptation)];
}

const goOn = {
  es: 'Tu respuesta se cortó. Sigue exactamente donde se cortó, sin repetir nada y sin comentarlo.',
  en: 'Your answer was cut short. Go on exactly where it stopped, repeating nothing and without mentioning it.',
};

/** The bot's preference first; the others after it, as the installation lists them. */
function inOrder(models: ChatModel[], bot: BotSpec): ChatModel[] {
  const rank = ({ id }: ChatModel) => {
    const at = (bot.model.prefer as string[]).indexOf(id);
    return at === -1 ? bot.model.prefer.length : at;
  };
  return [...models].sort((a, b) => rank(a) - rank(b));
}
