import type { Chat } from '../../core/chat.ts';
import type { ChatFacts } from './chat-messages.ts';

/** Counts what is in a chat. Nothing of what was written comes out of it. */
export function factsOf({ format, dateOrder, participants, messages }: Chat): ChatFacts {
  const people = participants.map((name) => ({ name, messages: 0 }));
  const facts: ChatFacts = {
    format,
    dateOrder,
    people,
    messages: 0,
    media: 0,
    other: 0,
    system: 0,
    lines: messages.length,
    firstAt: null,
    lastAt: null,
  };
  for (const { kind, who, at } of messages) {
    const author = people[who];
    if (kind === 'system' || !author) facts.system += 1;
    else author.messages += 1;
    if (kind === 'text' && author) facts.messages += 1;
    else if (kind === 'media') facts.media += 1;
    else if (kind !== 'system' && kind !== 'text') facts.other += 1;
    if (at && (facts.firstAt === null || at < facts.firstAt)) facts.firstAt = at;
    if (at && (facts.lastAt === null || at > facts.lastAt)) facts.lastAt = at;
  }
  return facts;
}
