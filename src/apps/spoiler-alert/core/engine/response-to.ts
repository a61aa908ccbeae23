import { readWords } from '#platform/safety/core/read-words.ts';
import type { ChatMessage } from '../chat.ts';
import type { Finding, Response } from '../finding.ts';
import { minuteOf } from './week-of.ts';

const mostLookedAt = 500;
const silentMinutes = 12 * 60;
const givesIn =
  /^(?:ok(?:ay|ey)?|vale|bueno|esta bien|ya|va|si|perdon\w*|disculp\w*|lo siento|voy|ahi va|te (?:la |lo )?mando|sorry|fine|alright|i am sorry|on my way)\b/;
const refuses =
  /\b(?:no (?:quiero|voy|puedo|te|me|pienso|es asi|acepto|soy)|basta|dejame|para ya|respeta|stop|i will not|do not|leave me)\b/;

/** How the other side went on after each of these places: the first thing they wrote within half a day. An end of the chat before that tells nothing. */
export function responseTo(messages: readonly ChatMessage[], those: readonly Pick<Finding, 'message' | 'from'>[]): Response {
  const response: Response = { gaveIn: 0, refused: 0, silent: 0, other: 0 };
  for (const { message, from } of those) {
    const how = howAfter(messages, message, from);
    if (how) response[how]++;
  }
  return response;
}

function howAfter(messages: readonly ChatMessage[], message: number, from: number): keyof Response | undefined {
  const when = messages[message]?.at;
  for (let next = message + 1; next < messages.length && next <= message + mostLookedAt; next++) {
    const { who, at, text } = messages[next] as ChatMessage;
    if (when && at && minuteOf(at) - minuteOf(when) > silentMinutes) return 'silent';
    if (who === from || who === -1) continue;
    const said = readWords(text).words.join(' ');
    if (refuses.test(said)) return 'refused';
    return givesIn.test(said) ? 'gaveIn' : 'other';
  }
  return undefined;
}
