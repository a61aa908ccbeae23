import type { TurnRequest } from '../conversations/take-turn.ts';
import type { Adaptation } from '../profiles/core/compile-adaptation.ts';
import { answeredNoReply, askingReply, isAskingReply } from '../safety/core/fixed-reply.ts';
import type { Reading } from '../safety/episodes/core/read-message.ts';
import type { Past } from './read-past.ts';

/**
 * What is said to somebody whose message may be about dying and does not say so: the question, in plain words, once. And what is said
 * to their "no". A "yes" is read as a danger before this is asked. `undefined` where there is nothing to ask and nothing was asked.
 */
export function plainQuestion(
  reading: Reading,
  past: Past,
  { text }: Pick<TurnRequest, 'text'>,
  { language }: Pick<Adaptation, 'language'>,
): string | undefined {
  const voice = { language: language.locale, tone: language.tone };
  if (reading.level === 'distress' && reading.asks) return askingReply(voice);
  const last = past.at(-1);
  if (last?.role !== 'assistant' || !isAskingReply(last.content)) return undefined;
  return isNo.test(text.trim()) ? answeredNoReply(voice) : undefined;
}

const isNo = /^(?:no|nop|nope|nah|para nada|no,? (?:gracias|tranquil[oa]|thanks))[\s.!]*$/iu;
