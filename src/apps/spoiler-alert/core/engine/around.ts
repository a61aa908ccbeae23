import type { Words } from '#platform/safety/core/read-words.ts';
import type { ChatMessage } from '../chat.ts';
import type { Around } from './message-features.ts';
import { minuteOf } from './week-of.ts';

const dayMinutes = 1440;
const burstMinutes = 30;

/** What the engine knows of each message before it weighs any: its words, and what was said before it by whom. */
export type Told = { messages: readonly ChatMessage[]; words: readonly (Words | undefined)[]; isGroup: boolean };

/** What stands around a message: the last of another within a day, the own one just before, how many in a row without an answer, the hour. */
export function aroundOf({ messages, words, isGroup }: Told, at: number): Around {
  const message = messages[at] as ChatMessage;
  const now = message.at === null ? null : minuteOf(message.at);
  const since = (other: ChatMessage) => (now === null || other.at === null ? 0 : now - minuteOf(other.at));
  let before: number | undefined;
  let ownBefore: number | undefined;
  let inRow = 0;
  let quickly = 0;
  for (let back = at - 1; back >= 0 && back > at - 30; back--) {
    const other = messages[back] as ChatMessage;
    if (other.who === -1) continue;
    if (since(other) > dayMinutes) break;
    if (other.who === message.who) {
      ownBefore ??= before === undefined ? back : undefined;
      inRow++;
      if (since(other) <= burstMinutes) quickly++;
      continue;
    }
    before = back;
    break;
  }
  const signs = signsOf(message.text, inRow, quickly, before === undefined, isGroup, now);
  return {
    before: before === undefined ? undefined : words[before],
    ownBefore: ownBefore === undefined ? undefined : words[ownBefore],
    after: answerTo({ messages, words }, at, now),
    signs,
  };
}

/** What another said next, within a day. */
function answerTo({ messages, words }: Pick<Told, 'messages' | 'words'>, at: number, now: number | null): Words | undefined {
  const { who } = messages[at] as ChatMessage;
  for (let next = at + 1; next < messages.length && next < at + 8; next++) {
    const other = messages[next] as ChatMessage;
    if (other.who === -1 || other.who === who) continue;
    const isSoon = now === null || other.at === null || minuteOf(other.at) - now <= dayMinutes;
    return isSoon ? words[next] : undefined;
  }
  return undefined;
}

function signsOf(text: string, inRow: number, quickly: number, isAlone: boolean, isGroup: boolean, now: number | null): string[] {
  const signs: string[] = [];
  if (/[?¿]/.test(text)) signs.push('asks');
  if (/!/.test(text)) signs.push('exclaims');
  if (text.length > 8 && text === text.toUpperCase() && /\p{L}/u.test(text)) signs.push('shouts');
  if (/(ja|je|ha){2,}|\blol\b|xd|😂|🤣|😹/iu.test(text)) signs.push('laughs');
  if (/[❤😍🥰😘💕💖]/u.test(text)) signs.push('loves');
  if (/[😡🤬😤🙄]/u.test(text)) signs.push('angry');
  if (/["“”«»]|:\s*['"]/.test(text)) signs.push('quotes');
  if (quickly >= 2) signs.push('row');
  if (quickly >= 4) signs.push('long-row');
  if (inRow >= 2 && quickly < 2) signs.push('waits');
  if (isAlone) signs.push('begins');
  if (isGroup) signs.push('group');
  if (now !== null && (now % dayMinutes) / 60 < 5) signs.push('night');
  signs.push(text.length < 25 ? 'short' : text.length > 140 ? 'long' : 'middling');
  return signs;
}
