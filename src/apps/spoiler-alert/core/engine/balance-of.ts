import { middleValue } from '#platform/analysis/core/middle-value.ts';
import type { ChatMessage } from '../chat.ts';
import type { Balance } from '../finding.ts';
import { minuteOf } from './week-of.ts';

const apology = /\b(?:perd[oó]n\w*|disc[uú]lp\w*|lo siento|lo lamento|sorry|apologi[sz]e)\b/iu;
const burstMessages = 10;
const burstMinutes = 10;
const longestWaitMinutes = 24 * 60;

/** What each side does of what everybody does: writes, asks, apologises, answers after so long, writes ten messages in ten minutes. */
export function balanceOf(messages: readonly ChatMessage[], people: number): Balance[] {
  const waits: number[][] = Array.from({ length: people }, () => []);
  const balance = Array.from({ length: people }, () => ({ messages: 0, questions: 0, apologies: 0, bursts: 0 }));
  const rows: number[] = [];
  let last: ChatMessage | undefined;
  for (const message of messages) {
    const own = balance[message.who];
    if (!own) continue;
    own.messages++;
    if (/[?¿]/.test(message.text)) own.questions++;
    if (message.kind === 'text' && apology.test(message.text)) own.apologies++;
    const minute = message.at === null ? null : minuteOf(message.at);
    if (last?.who !== message.who) {
      rows.length = 0;
      const wait = minute === null || !last?.at ? null : minute - minuteOf(last.at);
      if (wait !== null && wait <= longestWaitMinutes) waits[message.who]?.push(wait);
    }
    if (minute !== null) {
      rows.push(minute);
      const isBurst = rows.length >= burstMessages && minute - (rows.at(-burstMessages) as number) <= burstMinutes;
      if (isBurst) {
        own.bursts++;
        rows.length = 0;
      }
    }
    last = message;
  }
  return balance.map((own, who) => ({ ...own, replyMinutes: middleOf(waits[who] ?? []) }));
}

function middleOf(waits: number[]): number | null {
  return waits.length === 0 ? null : Math.round(middleValue(waits));
}
