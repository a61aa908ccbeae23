import type { Words } from '#platform/safety/core/read-words.ts';
import type { Category } from '../categories.ts';
import type { ChatMessage } from '../chat.ts';
import type { Finding, Span, Strength } from '../finding.ts';
import written from './sequence-words.json' with { type: 'json' };
import { minuteOf } from './week-of.ts';

export type SequenceWord = keyof typeof written;

/** A chat as sequences are looked for in it. */
export type Talk = { messages: readonly ChatMessage[]; words: readonly (Words | undefined)[]; people: number };

const lists = new Map(Object.entries(written).map(([name, words]) => [name, new Set(words.split(' '))]));

/** Whether a message speaks of this. */
export function speaksOf({ words }: Pick<Talk, 'words'>, at: number, name: SequenceWord): boolean {
  return words[at]?.words.some((word) => lists.get(name)?.has(word)) ?? false;
}

/** Minutes from one message to another; `undefined` where one has no time. */
export function minutesBetween({ messages }: Talk, one: number, other: number): number | undefined {
  const [from, to] = [messages[one]?.at, messages[other]?.at];
  return from && to ? minuteOf(to) - minuteOf(from) : undefined;
}

/** The whole of these messages as one finding, about the last of them. */
export function sequenceFinding(
  { messages, people }: Talk,
  places: readonly number[],
  rule: string,
  category: Category,
  strength: Strength,
): Finding {
  const message = places.at(-1) as number;
  const from = messages[message]?.who ?? 0;
  const spans = places.map((at): Span => ({ message: at, start: 0, end: messages[at]?.text.length ?? 0 }));
  return { category, from, to: people === 2 ? 1 - from : null, message, spans, layer: 'sequence', rules: [rule], strength };
}
