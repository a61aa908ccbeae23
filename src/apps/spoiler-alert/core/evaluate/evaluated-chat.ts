import type { Chat, ChatMessage } from '../chat.ts';

export type Row = { messages: { t: string | number | null; who: string | number; text: string }[] };

/** A row of an evaluation as a chat: its senders are whoever writes in it, its times local where they can be read. */
export function evaluatedChat({ messages }: Row): Chat {
  const participants = [...new Set(messages.map(({ who }) => String(who)))];
  const places = new Map(participants.map((name, at) => [name, at]));
  return {
    format: 'pasted',
    title: null,
    participants,
    dateOrder: 'none',
    messages: messages.map(
      ({ t, who, text }): ChatMessage => ({ at: timeOf(t), who: places.get(String(who)) ?? -1, text, kind: 'text' }),
    ),
  };
}

const written = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?/;
const [leastSeconds, leastMs] = [1e8, 1e11];

/** As it is written, without its zone; of a number, seconds or milliseconds since 1970. Anything else is no time. */
function timeOf(t: string | number | null): string | null {
  if (typeof t === 'number') {
    const ms = t >= leastMs ? t : t * 1000;
    return t >= leastSeconds && ms < 8e15 ? new Date(ms).toISOString().slice(0, 19) : null;
  }
  const [, day, time = '12:00'] = written.exec(t ?? '') ?? [];
  return day ? `${day}T${time}` : null;
}
