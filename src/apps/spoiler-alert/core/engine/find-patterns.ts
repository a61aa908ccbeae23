import { type Category, type Tactic, tacticOf } from '../categories.ts';
import type { ChatMessage } from '../chat.ts';
import type { Finding, Pattern } from '../finding.ts';
import { together } from './learned-patterns.ts';
import { rateOf, trendOf } from './rate-of.ts';
import { responseTo } from './response-to.ts';
import { dayOf } from './week-of.ts';

/** Shown only when it was found so often, on so many days (PRODUCT §2). Weak places count for nothing until a clear one stands by them. */
const fewestFindings = 3;
const fewestDays = 2;
/** The first and last stretch that are compared with each other. */
const stretchWeeks = 4;

/** The chat as patterns need it: its messages, the week of each, how many weeks and people there are. */
export type Timeline = { messages: readonly ChatMessage[]; weekOf: readonly number[]; weeks: number; people: number };

/** `mayShow`: whether a second look at all that an author wrote agrees. Without `minimums` what it agrees to is shown however short. */
export type Showing = { minimums: boolean; mayShow: (tactic: Tactic, from: number) => boolean };

/** What repeats: findings of the same tactic from the same side, where there are enough of them, or where one is explicit. */
export function findPatterns(timeline: Timeline, findings: readonly Finding[], showing: Showing): Pattern[] {
  const groups = new Map<string, number[]>();
  for (const [at, finding] of findings.entries()) {
    const key = `${tacticOf[finding.category]}/${sideOf(timeline, finding)}`;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return [...groups.values()]
    .map((own) => patternOf(timeline, findings, own, showing))
    .filter((pattern): pattern is Pattern => pattern !== undefined)
    .toSorted((one, other) => Number(other.isExplicit) - Number(one.isExplicit) || other.findings.length - one.findings.length);
}

/** Who does it: in a group, those who join against somebody are one side. */
function sideOf({ people }: Timeline, { category, from }: Finding): number {
  return category === 'bullying' && people > 2 ? together : from;
}

function patternOf(timeline: Timeline, findings: readonly Finding[], own: number[], showing: Showing): Pattern | undefined {
  const those = own.map((at) => findings[at] as Finding);
  const [first] = those;
  if (!first) return undefined;
  const from = sideOf(timeline, first);
  const isExplicit = those.some(({ strength }) => strength === 'explicit');
  const days = new Set(those.map(({ message }) => dayFor(timeline, message))).size;
  const isEnough = those.length >= fewestFindings && days >= fewestDays && those.some(({ strength }) => strength !== 'weak');
  const isRepeated = (isEnough || !showing.minimums) && showing.mayShow(tacticOf[first.category], from);
  if (!isExplicit && !isRepeated) return undefined;

  const places = those.map(({ message }) => message);
  const lastFrom = Math.max(0, timeline.weeks - stretchWeeks);
  const firstRate = rateIn(timeline, places, from, 0, stretchWeeks);
  const lastRate = rateIn(timeline, places, from, lastFrom, timeline.weeks);
  const receivers = new Set(those.map(({ to }) => to));
  return {
    category: mostFrequent(those),
    from,
    to: receivers.size === 1 ? first.to : null,
    findings: own,
    weeks: weeksOf(timeline, places),
    days,
    all: rateIn(timeline, places, from, 0, timeline.weeks),
    first: firstRate,
    last: lastRate,
    trend: timeline.weeks >= 2 * stretchWeeks ? trendOf(firstRate, lastRate) : 'unknown',
    response: responseTo(timeline.messages, those),
    isExplicit,
  };
}

/** How many in each week. */
export function weeksOf({ weekOf, weeks }: Timeline, places: readonly number[]): number[] {
  const counts = Array.from({ length: weeks }, () => 0);
  for (const message of places) {
    const week = weekOf[message] as number;
    counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts;
}

/** How many of an author's messages, from one week up to another, are among these places. */
export function rateIn(
  { messages, weekOf }: Timeline,
  places: readonly number[],
  from: number,
  firstWeek: number,
  endWeek: number,
) {
  const isIn = (at: number) => (weekOf[at] as number) >= firstWeek && (weekOf[at] as number) < endWeek;
  const written = messages.filter(({ who }, at) => (who === from || (from === together && who !== -1)) && isIn(at)).length;
  return rateOf(places.filter(isIn).length, written);
}

function mostFrequent(those: readonly Finding[]): Category {
  const counts = new Map<Category, number>();
  for (const { category } of those) counts.set(category, (counts.get(category) ?? 0) + 1);
  const [most] = [...counts].toSorted((one, other) => other[1] - one[1]);
  if (!most) throw new Error('No findings');
  return most[0];
}

function dayFor({ messages }: Timeline, message: number): number {
  const at = messages[message]?.at;
  return at ? dayOf(at) : 0;
}
