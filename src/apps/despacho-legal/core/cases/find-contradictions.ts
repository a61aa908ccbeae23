import { datesInText } from './dates-in-text.ts';
import { areApart, type FactDate, type Span, spanOf } from './fact-date.ts';
import { isSameAct } from './is-same-act.ts';

/** What is compared of a fact. `after`: the fact that its person says came before it. */
export type Told = { id: string; what: string; when: FactDate; after: string | null };

/** Two things that cannot both be so, or that deserve a second look. Nobody is told that they were wrong. */
export type Contradiction =
  | { kind: 'two-dates'; facts: [string, string] }
  | { kind: 'order'; facts: [string, string] }
  | { kind: 'circle'; facts: string[] }
  | { kind: 'words'; facts: [string]; said: string }
  | { kind: 'future'; facts: [string] };

/**
 * What in these facts does not fit together: one act told with two dates, an order that the dates deny or that bites its own tail, another
 * day in the words than in the date, and something told as having happened that is still to come. `today` is `2026-11-28`.
 */
export function findContradictions(facts: readonly Told[], today: string): Contradiction[] {
  return [...twoDates(facts), ...orders(facts), ...circles(facts), ...words(facts), ...future(facts, today)];
}

function twoDates(facts: readonly Told[]): Contradiction[] {
  return facts.flatMap((one, at) =>
    facts.slice(at + 1).flatMap((other) => {
      const [first, second] = [spanOf(one.when), spanOf(other.when)];
      const isTwice = first && second && areApart(first, second) && isSameAct(one.what, other.what);
      return isTwice ? [{ kind: 'two-dates' as const, facts: [one.id, other.id] as [string, string] }] : [];
    }),
  );
}

/** A fact whose every day lies before the first day of what it is said to have come after. */
function orders(facts: readonly Told[]): Contradiction[] {
  return facts.flatMap((fact) => {
    const earlier = facts.find(({ id }) => id === fact.after);
    const [first, second] = [earlier && spanOf(earlier.when), spanOf(fact.when)];
    if (!earlier || !first || !second || second.last >= first.first) return [];
    return [{ kind: 'order' as const, facts: [earlier.id, fact.id] as [string, string] }];
  });
}

function circles(facts: readonly Told[]): Contradiction[] {
  const next = new Map(facts.map(({ id, after }) => [id, after]));
  const seen = new Set<string>();
  const found: Contradiction[] = [];
  for (const { id } of facts) {
    const way: string[] = [];
    for (let at: string | null | undefined = id; at && !seen.has(at); at = next.get(at)) {
      way.push(at);
      seen.add(at);
    }
    const back = next.get(way.at(-1) ?? '');
    const from = way.indexOf(back ?? '');
    if (from >= 0) found.push({ kind: 'circle', facts: way.slice(from) });
  }
  return found;
}

/** One day named in the words and another in the date. More than one day in the words tells of something longer. */
function words(facts: readonly Told[]): Contradiction[] {
  return facts.flatMap(({ id, what, when }) => {
    const span = spanOf(when);
    const [named, ...more] = datesInText(what);
    if (!span || !named || more.length > 0 || mayBe(span, named)) return [];
    return [{ kind: 'words' as const, facts: [id] as [string], said: named.words }];
  });
}

function mayBe({ first, last }: Span, { day, month, year }: { day: number; month: number; year: number | null }): boolean {
  const years = year ? [year] : range(Number(first.slice(0, 4)), Number(last.slice(0, 4)));
  const days = years.map((each) => [each, month, day].map((part) => String(part).padStart(2, '0')).join('-'));
  return days.some((each) => first <= each && each <= last);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.min(to - from, 200) + 1 }, (_, at) => from + at);
}

function future(facts: readonly Told[], today: string): Contradiction[] {
  return facts.flatMap(({ id, when }) => {
    const span = spanOf(when);
    return span && span.first > today ? [{ kind: 'future' as const, facts: [id] as [string] }] : [];
  });
}
