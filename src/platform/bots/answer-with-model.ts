import { setTimeout as pause } from 'node:timers/promises';
import type { ReplyWriter } from '../conversations/reply-writer.ts';
import type { TurnRequest, TurnResult } from '../conversations/take-turn.ts';
import { DomainError } from '../errors/define-error.ts';
import type { ChatModel, ChatTurn } from '../models/contract.ts';
import { type Rests, shortMs } from '../models/rests.ts';
import type { Adaptation } from '../profiles/core/compile-adaptation.ts';
import { createOutputScreen } from '../safety/core/output-screen.ts';
import { composePrompt } from './compose-prompt.ts';
import type { BotSpec } from './contract.ts';
import type { Past } from './read-past.ts';

type Parts = {
  models: ChatModel[];
  rests: Rests;
  log: Record<'info' | 'warn', (details: Record<string, unknown>, message: string) => void>;
  bot: BotSpec;
  adaptation: Adaptation;
  past: Past;
  request: TurnRequest;
};
type Answer = Pick<TurnResult, 'mode' | 'outcome' | 'cut'>;

/** The longest moment that a model may ask for, and a little: those who wait do not come back all at once. */
const longestWaitMs = shortMs + 500;

const maxTokens = { corto: 400, normal: 700, detallado: 1200 } as const;

/**
 * Lets the first model that answers write the reply, each word through the output screen. `undefined` when none said a word:
 * the caller answers without one. A model that breaks in the middle leaves what it said, `cut`, to be continued.
 */
export async function answerWithModel(
  parts: Parts,
  reply: Pick<ReplyWriter, 'say' | 'text'>,
  signal: AbortSignal,
): Promise<Answer | undefined> {
  const { bot, adaptation, request: asked, log, rests } = parts;
  const turns = composeTurns(parts);
  for (const model of inOrder(parts.models, bot)) {
    const screen = createOutputScreen(adaptation.language.locale);
    const before = reply.text().length;
    try {
      const request = { turns, maxTokens: maxTokens[adaptation.language.length] };
      const say = (text: string) => reply.say(screen.push(text));
      const end = await askInItsTime(rests, model.id, signal, () => model.stream(request, say, signal));
      if (!end) continue;
      reply.say(screen.end());
      if (reply.text().length > before || asked.already) return { mode: 'model', outcome: null };
    } catch (error) {
      if (!signal.aborted && !(error instanceof DomainError)) throw error;
      reply.say(screen.end());
      if (signal.aborted) return { mode: 'model', outcome: null };
      const { type, title, status } = error as DomainError;
      log.warn({ model: model.id, problem: type }, 'model did not finish');
      if (reply.text().length > before) return { mode: 'model', outcome: null, cut: { type, title, status } };
    }
  }
  return undefined;
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

function composeTurns({ bot, adaptation, past, request }: Parts): ChatTurn[] {
  const turns: ChatTurn[] = [
    { role: 'system', content: composePrompt(bot, adaptation) },
    ...past,
    { role: 'user', content: request.text },
  ];
  if (request.already === '') return turns;
  return [...turns, { role: 'assistant', content: request.already }, { role: 'user', content: goOn[adaptation.language.locale] }];
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
