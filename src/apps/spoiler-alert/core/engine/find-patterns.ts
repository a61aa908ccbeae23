import { type Category, type Tactic, tacticOf } from '../categories.ts';
import type { ChatMessage } from '../chat.ts';
import type { Finding, Pattern } from '../finding.ts';
import { together } from './learned-patterns.ts';
import { rateOf, trendOf } from './rate-of.ts';
import { responseTo } from './response-to.ts';

/** Shown only when it was found so often, on so many days (PRODUCT §2). Weak places count for nothing until a clear one stands by them. */
const fewestFindings = 3;
const fewestDays = 2;
/** The first and last stretch that are compared with each other. */
const stretchWeeks = 4;

/** The chat as patterns need it: its messages, the week of each, how many weeks and people there are. */
export type Timeline = { messages: readonly ChatMessage[]; weekOf: readonly number[]; weeks: number; people: number };

/** `mayShow`: whether a second look at all that an author wrote agrees. Without `minimums` what it agrees to is shown however short. */
export type Showing = { minimums: boolean; mayShow: (tactic: Tactic, from: number) => boolean };

/**
 * What repeats: findings of the same tactic from the same side, where there are enough of them, or where one is explicit. Each category
 * of a tactic that is shown is a pattern of its own, so that what is said of it is about its own places.
 */
export function findPatterns(timeline: Timeline, findings: readonly Finding[], showing: Showing): Pattern[] {
  const groups = new Map<string, number[]>();
  for (const [at, finding] of findings.entries()) {
    const key = `${tacticOf[finding.category]}/${sideOf(timeline, finding)}`;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return [...groups.values()]
    .filter((own) => isShown(timeline, findings, own, showing))
    .flatMap((own) => byCategory(findings, own).map((part) => patternOf(timeline, findings, part)))
    .toSorted((one, other) => Number(other.isExplicit) - Number(one.isExplicit) || other.findings.length - one.findings.length);
}

/** Who does it: in a group, those who join against somebody are one side. */
function sideOf({ people }: Timeline, { category, from }: Finding): number {
  return category === 'bullying' && people > 2 ? together : from;
}

/** Places are messages: two rules that read the same one count once. */
function isShown(timeline: Timeline, findings: readonly Finding[], own: readonly number[], showing: Showing): boolean {
  const those = own.map((at) => findings[at] as Finding);
  if (those.some(({ strength }) => strength === 'explicit')) return true;
  const places = placesOf(those);
  const isEnough =
    places.length >= fewestFindings &&
    daysOf(timeline, places) >= fewestDays &&
    those.some(({ strength }) => strength !== 'weak');
  const [first] = those;
  return Boolean(first && (isEnough || !showing.minimums) && showing.mayShow(tacticOf[first.category], sideOf(timeline, first)));
}

function byCategory(findings: readonly Finding[], own: readonly number[]): number[][] {
  const parts = new Map<Category, number[]>();
  for (const at of own) {
    const { category } = findings[at] as Finding;
    parts.set(category, [...(parts.get(category) ?? []), at]);
  }
  return [...parts.values()];
}

function patternOf(timeline: Timeline, findings: readonly Finding[], own: number[]): Pattern {
  const those = own.map((at) => findings[at] as Finding);
  const first = those[0] as Finding;
  const from = sideOf(timeline, first);
  const isExplicit = those.some(({ strength }) => strength === 'explicit');
  const places = placesOf(those);
  const days = daysOf(timeline, places);
  const lastFrom = Math.max(0, timeline.weeks - stretchWeeks);
  const firstRate = rateIn(timeline, places, from, 0, stretchWeeks);
  const lastRate = rateIn(timeline, places, from, lastFrom, timeline.weeks);
  const receivers = new Set(those.map(({ to }) => to));
  return {
    category: first.category,
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

function placesOf(those: readonly Finding[]): number[] {
  return [...new Set(those.map(({ message }) => message))];
}

/** On how many days: a message whose day nobody told adds none. */
function daysOf({ messages }: Timeline, places: readonly number[]): number {
  return new Set(places.flatMap((message) => messages[message]?.at?.slice(0, 10) ?? [])).size;
}
