import type { ChatMessage } from '../chat.ts';
import { minuteOf } from '../engine/week-of.ts';

const withinMinutes = 10;

/** What stands around a message: how many its author wrote in a row within ten minutes, in how many, and who wrote before them. */
export function rowOfMessages(
  around: readonly ChatMessage[],
  at: number,
): { count: number; minutes: number; before: number | null } {
  const message = around[at];
  if (!message) return { count: 0, minutes: 0, before: null };
  const isNear = (other: ChatMessage) =>
    other.who === message.who &&
    other.at !== null &&
    message.at !== null &&
    Math.abs(minuteOf(other.at) - minuteOf(message.at)) <= withinMinutes;
  let first = at;
  let last = at;
  for (let next = around[first - 1]; next && isNear(next); next = around[first - 1]) first -= 1;
  for (let next = around[last + 1]; next && isNear(next); next = around[last + 1]) last += 1;
  const [begun, ended] = [around[first]?.at, around[last]?.at];
  const minutes = begun && ended ? Math.max(1, minuteOf(ended) - minuteOf(begun)) : 0;
  const before = around[first - 1]?.who;
  return { count: last - first + 1, minutes, before: before === undefined || before < 0 ? null : before };
}
