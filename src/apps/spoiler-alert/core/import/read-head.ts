import { dayHalfOf, hourOf } from './day-half.ts';
import { dateAlone, dateFirst, namedFirst, numberOf, timeFirst } from './line-shapes.ts';
import { withoutMarks } from './marks.ts';
import { namedStampOf } from './named-stamp.ts';
import type { Stamp } from './stamp.ts';

/** The beginning of a message: when it was, and what follows on its line. */
export type Head = {
  /** Equal for all lines that one app of one phone writes. */
  style: string;
  stamp: Stamp;
  /** Where the beginning itself names who wrote: everything else is text, from the next line on. */
  who?: string;
  rest: string;
};

/** The first sign of a line that may be a beginning: a digit, a bracket, a direction mark, or what stands before an hour. */
const mayBegin = /^[\d[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/;

const longestDate = 60;

/** Reads the beginning of a message as WhatsApp exports it or lets it be copied, or as Telegram does. */
export function readHead(line: string): Head | undefined {
  if (mayBegin.test(line)) {
    const head = dateFirstHead(line) ?? timeFirstHead(line);
    if (head) return head;
  }
  if (namedFirst.test(line)) return namedHead(line);
  return line.endsWith(']') || line.endsWith(']:') ? whoFirstHead(line) : undefined;
}

/** `Mar 2, 2026, 7:04 PM - …` of older phones. */
function namedHead(line: string): Head | undefined {
  const beginning = line.slice(0, longestDate);
  const bracket = beginning.indexOf('[') + 1;
  const end = bracket > 0 ? beginning.indexOf(']') : beginning.indexOf(' - ');
  const stamp = end > 0 ? namedStampOf(withoutMarks(beginning.slice(bracket, end))) : undefined;
  return stamp && { style: `named${bracket > 0}`, stamp, rest: line.slice(end + (bracket > 0 ? 1 : 3)).trimStart() };
}

function dateFirstHead(line: string): Head | undefined {
  const found = dateFirst.exec(line);
  if (!found) return undefined;
  const [whole, bracket = '', first, separator = '', second, third, comma = '', before, hour, minute, seconds, after, end = ''] =
    found;
  if ((bracket === '[') !== end.startsWith(']')) return undefined;
  const stamp = stampOf([first, second, third], [before, hour, minute, seconds, after], separator);
  if (!stamp) return undefined;
  const shape = [bracket, withoutMarks(separator).trim(), comma, third?.length === 4, seconds ? 's' : '', end.trim()];
  return { style: shape.join('~'), stamp, rest: line.slice(whole.length) };
}

function timeFirstHead(line: string): Head | undefined {
  const found = timeFirst.exec(line);
  if (!found) return undefined;
  const [whole, before, hour, minute, seconds, after, first, separator = '', second, third] = found;
  const stamp = stampOf([first, second, third], [before, hour, minute, seconds, after], separator);
  return stamp && { style: 'time-first', stamp, rest: line.slice(whole.length) };
}

/** `Ana, [2/3/2026 19:04]`: what she wrote stands below. */
function whoFirstHead(line: string): Head | undefined {
  const opens = line.lastIndexOf(', [');
  const isShort = opens > 0 && opens <= 120 && line.length - opens < 60;
  if (!isShort) return undefined;
  const inside = line.slice(opens + 3, line.lastIndexOf(']'));
  const stamp = numericStampOf(inside) ?? namedStampOf(inside);
  return stamp && { style: 'who-first', stamp, who: withoutMarks(line.slice(0, opens)), rest: '' };
}

/** `2/3/2026 19:04`, and nothing else. */
export function numericStampOf(text: string): Stamp | undefined {
  const found = dateAlone.exec(text);
  if (!found) return undefined;
  const [, first, separator = '', second, third, before, hour, minute, seconds, after] = found;
  return stampOf([first, second, third], [before, hour, minute, seconds, after], separator);
}

type Piece = string | undefined;

function stampOf(
  numbers: [Piece, Piece, Piece],
  [before = '', hour = '', minute = '', seconds, after = '']: Piece[],
  separator: string,
): Stamp | undefined {
  const [halfBefore, halfAfter] = [dayHalfOf(before), dayHalfOf(after)];
  if (!halfBefore || !halfAfter) return undefined;
  const wholeHour = hourOf(numberOf(hour), halfAfter === 'none' ? halfBefore : halfAfter);
  const [wholeMinute, wholeSecond] = [numberOf(minute), seconds === undefined ? null : numberOf(seconds)];
  if (wholeHour === undefined || wholeMinute > 59 || (wholeSecond ?? 0) > 60) return undefined;
  const [first = '', second = '', third = ''] = numbers;
  return {
    written: `${first}${separator}${second}${separator}${third}`,
    first: numberOf(first),
    second: numberOf(second),
    third: numberOf(third),
    hour: wholeHour,
    minute: wholeMinute,
    seconds: wholeSecond === null ? null : Math.min(wholeSecond, 59),
  };
}
