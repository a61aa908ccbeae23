import type { Chat } from '../core/chat.ts';
import type { Asked, Outcome } from '../core/import/outcome.ts';
import { readExport } from '../core/import/read-export.ts';

type Input = { name: string; bytes: Uint8Array; 'day-first'?: boolean; 'month-first'?: boolean };
type Line = { i: number; t: string | null; who: string | null; text: string };

/**
 * Reads one export as a person's browser would. Dates that only a person could tell have no time in the answer until an option
 * tells it; of several chats the first is read.
 */
export async function run(_system: never, input: Input) {
  const dateOrder = input['day-first'] ? 'day-first' : input['month-first'] ? 'month-first' : undefined;
  const read = await readFirst(input, { dateOrder });
  if (read.outcome === 'chat') return countLines(linesOf(read.chat), read.ambiguous);
  const [byDay, byMonth] = [
    await readFirst(input, { dateOrder: 'day-first' }),
    await readFirst(input, { dateOrder: 'month-first' }),
  ];
  if (byDay.outcome !== 'chat' || byMonth.outcome !== 'chat') throw new Error('A chat with a date order still asks');
  const others = linesOf(byMonth.chat);
  const lines = linesOf(byDay.chat).map((line, at) => (line.t === others[at]?.t ? line : { ...line, t: null }));
  return countLines(lines, read.ambiguous);
}

async function readFirst({ name, bytes }: Input, asked: Asked): Promise<Exclude<Outcome, { outcome: 'choose' }>> {
  const read = await readExport({ name, bytes }, asked);
  const chosen = read.outcome === 'choose' ? await readExport({ name, bytes }, { ...asked, pick: 0 }) : read;
  if (chosen.outcome === 'choose' || chosen.outcome === 'stopped') throw new Error('Nothing was read');
  return chosen;
}

function linesOf({ messages, participants }: Chat): Line[] {
  return messages.map(({ at, who, text }, i) => ({ i, t: withSeconds(at), who: participants[who] ?? null, text }));
}

/** Always as long, so that times of any export can be compared as text. */
function withSeconds(at: string | null): string | null {
  return at?.length === 16 ? `${at}:00` : at;
}

function countLines(all: Line[], ambiguous_dates: number) {
  const system = all.filter(({ who }) => who === null).length;
  const times = all.flatMap(({ t }) => (t === null ? [] : [t]));
  const participants = [...new Set(all.flatMap(({ who }) => (who === null ? [] : [who])))];
  const [first, last] = [times[0] ?? null, times.at(-1) ?? null];
  return { messages: all.length - system, system, participants, first, last, ambiguous_dates, all };
}
