import type { ChatMessage } from '../chat.ts';
import type { Timeline } from './find-patterns.ts';
import { dayOf, weeksBetween } from './week-of.ts';

/** The weeks of a chat, counted from the first day that is told, and the week of each message; one without a day is in the week of the one before it. */
export function timelineOf(messages: readonly ChatMessage[], people: number): { timeline: Timeline; weeks: string[] } {
  const [firstDay, lastDay] = daysOf(messages);
  const weeks = firstDay === undefined ? [] : weeksBetween(firstDay, lastDay);
  let week = 0;
  const weekOf = messages.map(({ at }) => {
    if (at !== null && firstDay !== undefined) week = Math.min(weeks.length - 1, Math.floor((dayOf(at) - firstDay) / 7));
    return week;
  });
  return { timeline: { messages, weekOf, weeks: Math.max(1, weeks.length), people }, weeks };
}

function daysOf(messages: readonly ChatMessage[]): [number, number] | [undefined, number] {
  let [first, last]: [number | undefined, number] = [undefined, 0];
  for (const { at } of messages) {
    if (at === null) continue;
    const day = dayOf(at);
    if (first === undefined || day < first) first = day;
    if (day > last) last = day;
  }
  return first === undefined ? [undefined, 0] : [first, last];
}
