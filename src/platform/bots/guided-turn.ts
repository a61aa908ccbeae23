import type { Outcome, StepAnswer, StepView } from '../dialogue/contract.ts';
import { answerStep, restate, startRun } from '../dialogue/core/engine.ts';
import type { Turn as DialogueTurn, Protocol, Run, Texts } from '../dialogue/core/protocol.ts';
import { findMove } from '../dialogue/core/understand.ts';
import { viewInput } from '../dialogue/core/view-step.ts';
import { getWord, wordFor } from '../dialogue/core/word.ts';
import { normalise } from '../i18n/core/normalise.ts';
import type { Adaptation } from '../profiles/core/compile-adaptation.ts';
import { asksForVerdict } from '../safety/conduct/core/asks-for-verdict.ts';
import { asksIfHuman } from '../safety/conduct/core/asks-if-human.ts';
import verdictReplies from '../safety/conduct/core/verdict-replies.json' with { type: 'json' };
import type { BotSpec } from './contract.ts';
import repliesEn from './replies.en.json' with { type: 'json' };
import repliesEs from './replies.es.json' with { type: 'json' };
import { neededNow, routeText } from './route-text.ts';

const replies: Record<'es' | 'en', Texts> = { es: repliesEs, en: repliesEn };

export type GuidedTurn = {
  say: string;
  run: Run | null;
  step: StepView | null;
  outcome: Outcome | null;
  mode: 'guided' | 'honest';
};

type Request = {
  run: Run | null;
  text: string;
  answer?: StepAnswer;
  adaptation: Adaptation;
  first: boolean;
  /** The person said that their senses carry much today: what helps at once is offered before the rest. */
  overloaded?: boolean;
  /** What a source says of it: it stands in the place of what the bot itself knows. */
  sourced?: string;
  newId: () => string;
};

/**
 * A bot's whole turn with no model: the protocol's next step, an article, or an honest "I cannot".
 *
 * The first turn of a conversation opens with who speaks: a program. `run` is what to keep; `null` when none is open.
 */
export function guidedTurn(bot: BotSpec, request: Request): GuidedTurn {
  const turn = decide(bot, request);
  if (!request.first) return turn;
  return { ...turn, say: `${wordFor(bot.greeting, request.adaptation.language)}\n\n${turn.say}` };
}

function decide(bot: BotSpec, request: Request): GuidedTurn {
  const { run, answer, text, adaptation } = request;
  const protocol = run && bot.protocols.find((each) => each.id === run.protocolId);
  if (run && protocol && (run.status === 'active' || run.status === 'paused')) return goOn(bot, protocol, run, request);
  if (answer) return plain(`${word('stale', adaptation)}\n\n${offer(bot, request)}`, 'guided');
  const move = findMove(text);
  if (move) return plain(`${word('nothing-open', adaptation)}\n\n${offer(bot, request)}`, 'guided');
  return routed(bot, request, null);
}

function goOn(bot: BotSpec, protocol: Protocol, run: Run, request: Request): GuidedTurn {
  const { answer, text, adaptation } = request;
  if (answer) {
    const past = answer.runId !== run.runId || answer.stepId !== run.stepId;
    if (past) return fromDialogue(restate(protocol, run, adaptation, word('stale-step', adaptation)));
    return fromDialogue(answerStep(protocol, run, { value: answer.value, move: answer.move }, adaptation));
  }
  if (asksIfHuman(text)) return fromDialogue(restate(protocol, run, adaptation, word('human', adaptation)));
  if (run.status === 'paused' && !findMove(text)) return whilePaused(bot, protocol, run, request);
  return fromDialogue(answerStep(protocol, run, { text }, adaptation));
}

/** A pause holds the place: other questions are answered and the step stays waiting. */
function whilePaused(bot: BotSpec, protocol: Protocol, run: Run, request: Request): GuidedTurn {
  if (fitsStep(protocol, run, request))
    return fromDialogue(answerStep(protocol, run, { text: request.text }, request.adaptation));
  const turn = routed(bot, request, protocol.id);
  if (turn.run) return turn;
  if (turn.mode === 'guided' && turn.say === '')
    return fromDialogue(answerStep(protocol, run, { move: 'resume' }, request.adaptation));
  const held = restate(protocol, run, request.adaptation, `${turn.say}\n\n${word('still-paused', request.adaptation)}`);
  return { ...fromDialogue(held), mode: turn.mode };
}

/** A number or the name of an option answers the waiting step; longer text may be about anything. */
function fitsStep(protocol: Protocol, run: Run, { text, adaptation }: Request): boolean {
  const input = viewInput(protocol, run, adaptation);
  if (input.kind === 'scale') return /^\s*\d+\s*$/.test(text);
  return input.kind === 'choice' && input.options.some(({ label }) => normalise(label) === normalise(text));
}

/** `pausedId` names the protocol that waits: asking for that one resumes it, so nothing already answered is lost. */
function routed(bot: BotSpec, request: Request, pausedId: string | null): GuidedTurn {
  const { text, adaptation, newId, first } = request;
  const language = adaptation.language.locale;
  if (request.sourced !== undefined) return plain(request.sourced, 'honest');
  const route = routeText(bot, text, language);
  switch (route.kind) {
    case 'protocol': {
      if (route.protocolId === pausedId) return plain('', 'guided');
      const protocol = bot.protocols.find((each) => each.id === route.protocolId);
      if (protocol) return fromDialogue(startRun(protocol, newId(), adaptation, language));
      return plain(`${word('unknown', adaptation)}\n\n${offer(bot, request)}`, 'honest');
    }
    case 'article':
      return plain(`**${route.article.title}**\n\n${route.article.text}\n\n${offer(bot, request)}`, 'guided');
    case 'human':
      return plain(`${word('human', adaptation)}\n\n${offer(bot, request)}`, 'guided');
    case 'hello':
      return plain(first ? offer(bot, request) : `${word('hello', adaptation)}\n\n${offer(bot, request)}`, 'guided');
    case 'thanks':
      return plain(word('thanks', adaptation), 'guided');
    case 'abilities':
      return plain(`${aboutItself(bot, adaptation)}\n\n${offer(bot, request)}`, 'guided');
    case 'unknown': {
      // What only a professional may say is answered before any model: with who does, and never with a guess.
      const verdict = asksForVerdict(text);
      if (verdict && verdict !== bot.source?.quotesOn)
        return plain(verdictReplies[language][verdict][adaptation.language.tone], 'guided');
      return plain(`${word('unknown', adaptation)}\n\n${offer(bot, request)}`, 'honest');
    }
  }
}

/** What can be done here, by its name: writing the name starts it. What is needed at this moment comes first. */
function offer(bot: BotSpec, { text, adaptation, overloaded }: Request): string {
  const { locale } = adaptation.language;
  const first = neededNow(bot, text, locale) ?? (overloaded ? bot.intents.find(({ now }) => now)?.protocolId : undefined);
  const inOrder = [...bot.protocols].sort((one, other) => Number(other.id === first) - Number(one.id === first));
  const lines = inOrder.map(({ texts, minutes }) => {
    const title = getWord(texts[locale], 'title', adaptation.language);
    return adaptation.interaction.time === 'apagado' ? `- ${title}` : `- ${title} (${word('minutes', adaptation, { minutes })})`;
  });
  return [word('offer', adaptation), ...lines].join('\n');
}

function aboutItself({ description, disclaimer }: BotSpec, { language }: Adaptation): string {
  return `${wordFor(description, language)} ${wordFor(disclaimer, language)}`;
}

function word(key: string, adaptation: Adaptation, values?: Record<string, string | number>): string {
  return getWord(replies[adaptation.language.locale], key, adaptation.language, values);
}

function fromDialogue({ run, say, step, outcome }: DialogueTurn): GuidedTurn {
  const open = run.status === 'active' || run.status === 'paused';
  return { say, run: open ? run : null, step, outcome, mode: 'guided' };
}

function plain(say: string, mode: GuidedTurn['mode']): GuidedTurn {
  return { say, run: null, step: null, outcome: null, mode };
}
