import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../core/chat.ts';
import { together } from '../core/engine/learned-patterns.ts';
import { rateOf } from '../core/engine/rate-of.ts';
import type { Finding, Pattern } from '../core/finding.ts';
import { bucketsOf } from '../core/map/buckets.ts';
import { cutSpans } from '../core/map/cut-spans.ts';
import { dotSize } from '../core/map/dot-size.ts';
import { firstPairAt, headlineOf, protectiveTrend } from '../core/map/headline.ts';
import { linesOfAll } from '../core/map/lines-of-all.ts';
import { mapRows } from '../core/map/map-rows.ts';
import { endsOf, pairsOf, several, sidesOf } from '../core/map/pair.ts';
import { rowOfMessages } from '../core/map/row-of-messages.ts';
import { shownRate } from '../core/map/shown-rate.ts';
import { type Read, weekOfPlaces, weekOfTime } from '../core/map/week-of-places.ts';

const weeksFrom = (count: number) =>
  Array.from({ length: count }, (_, week) => new Date(Date.UTC(2026, 0, 5 + week * 7)).toISOString().slice(0, 10));
const rate = rateOf(3, 100);
const finding = (from: number, message: number): Finding => ({
  category: 'control',
  from,
  to: 1 - from,
  message,
  spans: [],
  layer: 'rule',
  rules: ['x'],
  strength: 'clear',
});
const pattern = (from: number, findings: number[], weeks: number[]): Pattern => ({
  category: 'control',
  from,
  to: 1 - from,
  findings,
  weeks,
  days: 2,
  all: rate,
  first: rate,
  last: rate,
  trend: 'same',
  response: { gaveIn: 0, refused: 0, silent: 0, other: 3 },
  isExplicit: false,
});
const read = (parts: Partial<Read>): Read => ({
  outcome: 'patterns',
  findings: [],
  protective: [],
  patterns: [],
  protectivePatterns: [],
  weeks: weeksFrom(4),
  balance: [],
  ...parts,
});

describe('The numbers that the map of a chat shows', () => {
  it.each([1, 16])('are by week in a chat of %i weeks', (weeks) => {
    expect(bucketsOf(weeksFrom(weeks)).map((each) => each.weeks)).toEqual(Array.from({ length: weeks }, (_, week) => [week]));
  });

  it.each([17, 60])('are by month in a chat of %i weeks, and no week is lost', (weeks) => {
    const buckets = bucketsOf(weeksFrom(weeks));

    expect(buckets.every(({ isMonth }) => isMonth)).toBe(true);
    expect(buckets.flatMap((each) => each.weeks)).toEqual(Array.from({ length: weeks }, (_, week) => week));
    expect(new Set(buckets.map(({ from }) => from.slice(0, 7))).size).toBe(buckets.length);
  });

  it('are the same for both sides: with the roles changed, what was filled is a ring', () => {
    const reading = read({
      findings: [finding(1, 10), finding(1, 20), finding(1, 30), finding(0, 15)],
      patterns: [pattern(1, [0, 1, 2], [1, 1, 0, 1])],
    });
    const weekOf = new Map([...weekOfPlaces(reading), [15, 2]]);
    const buckets = bucketsOf(reading.weeks);
    const [one] = mapRows(reading, { one: 1, other: 0, inGroup: false }, buckets, weekOf);
    const [swapped] = mapRows(reading, { one: 0, other: 1, inGroup: false }, buckets, weekOf);

    expect(one?.one.cells.map(({ length }) => length)).toEqual([1, 1, 0, 1]);
    expect(one?.other.cells.map(({ length }) => length)).toEqual([0, 0, 1, 0]);
    expect([swapped?.one, swapped?.other]).toEqual([one?.other, one?.one]);
  });

  it('have no row for what does not repeat, and one for all that protects', () => {
    const reading = read({
      findings: [finding(1, 10)],
      protective: [{ protection: 'support', from: 0, message: 4, spans: [], rule: 'x' }],
    });

    const rows = mapRows(reading, { one: 1, other: 0, inGroup: false }, bucketsOf(reading.weeks), new Map([[4, 0]]));
    expect(rows.map(({ sign }) => sign.name)).toEqual(['support']);
  });

  it('let somebody in a group look at each other person, and whoever takes no part at all of them', () => {
    expect(pairsOf(4, 2, []).map(({ one }) => one)).toEqual([0, 1, 3]);
    expect(pairsOf(3, null, [])).toEqual([0, 1, 2].map((one) => ({ one, other: null, inGroup: true })));
    expect(pairsOf(2, null, [])).toEqual([{ one: 0, other: 1, inGroup: false }]);
  });

  it('grow by surface, and never beyond their column', () => {
    expect(dotSize(4, 5)).toBeCloseTo(2 * dotSize(1, 5), 0);
    expect(dotSize(60, 60)).toBeLessThanOrEqual(30);
    expect(dotSize(1, 400)).toBeGreaterThanOrEqual(7);
  });

  it('know the week of a place by its time too', () => {
    expect(weekOfTime('2026-01-14T10:00', weeksFrom(4))).toBe(1);
    expect(weekOfTime(null, weeksFrom(4))).toBe(0);
  });

  it('are whole messages of a hundred, with an interval that tells no more than it knows', () => {
    expect(shownRate(rateOf(7, 100))).toEqual({ rate: 7, low: 2, high: 15 });
    expect(shownRate(rateOf(1, 400)).rate).toBe('under-one');
    expect(shownRate(rateOf(0, 100))).toMatchObject({ rate: 0, low: 0 });
  });

  it('say that what protects became fewer only where the intervals do', () => {
    const written = { ...pattern(1, [], []), first: rateOf(0, 200), last: rateOf(0, 200) };
    const kind = (weeks: number[]) => ({ protection: 'support' as const, from: 1, findings: [], weeks, all: rate });

    expect(protectiveTrend(kind([9, 9, 9, 9, 0, 0, 0, 1]), read({ patterns: [written] }))).toBe('fewer');
    expect(protectiveTrend(kind([1, 0, 1, 0, 0, 0, 0, 1]), read({ patterns: [written] }))).toBe('same');
    expect(protectiveTrend(kind([9, 9, 9, 9]), read({ patterns: [written] }))).toBe('unknown');
  });
});

describe('What several in a group do as one side', () => {
  const place = (from: number, message: number): Finding => ({ ...finding(from, message), category: 'bullying', to: null });
  const reading = read({
    findings: [place(0, 10), place(1, 20), place(3, 30), { ...finding(1, 40), to: null }],
    patterns: [
      { ...pattern(several, [0, 1, 2], [1, 1, 1, 0]), category: 'bullying', to: null },
      { ...pattern(1, [3], [0, 0, 0, 1]), to: null, isExplicit: true },
    ],
    protective: [{ protection: 'support', from: 3, message: 4, spans: [], rule: 'x' }],
  });
  const buckets = bucketsOf(reading.weeks);
  const weekOf = new Map([...weekOfPlaces(reading), [4, 0]]);

  it.each([2, null])(
    'is a view of its own, looked at first where it comes first, and it has all its places (reader %s)',
    (reader) => {
      const pairs = pairsOf(4, reader, reading.patterns);
      const pair = pairs[firstPairAt(reading, pairs)];
      if (!pair) throw new Error('No pair');

      expect(several).toBe(together);
      expect(pair).toEqual({ one: several, other: null, inGroup: true });
      expect(sidesOf(pair)).toEqual(['one']);
      expect(headlineOf(reading, pair)?.category).toBe('bullying');
      const [row, kind] = mapRows(reading, pair, buckets, weekOf);
      expect(row).toMatchObject({ sign: { name: 'bullying' }, one: { places: [0, 1, 2] }, other: { places: [] } });
      expect(kind).toMatchObject({ sign: { name: 'support' }, one: { places: [0] }, other: { places: [] } });
    },
  );

  it('is not told of one of them', () => {
    const [first] = pairsOf(4, 2, reading.patterns);
    if (!first) throw new Error('No pair');

    expect(headlineOf(reading, first)).toBeUndefined();
    expect(mapRows(reading, first, buckets, weekOf)).toEqual([]);
  });

  it.each([2, null])('is listed once where all is listed, and so is what each author wrote (reader %s)', (reader) => {
    const pairs = pairsOf(4, reader, reading.patterns);
    const lines = linesOfAll(reading, { pairs, reader }, buckets, weekOf).filter(({ sign }) => sign.kind === 'harm');

    expect(lines.map(({ sign, from, to, own }) => [sign.name, from, to, own.places])).toEqual([
      ['control', 1, null, [3]],
      ['bullying', several, null, [0, 1, 2]],
    ]);
  });

  it('is said in the group, as all in a group is: nobody knows to whom', () => {
    expect(pairsOf(3, 2, []).map((pair) => [endsOf(pair, 'one').to, endsOf(pair, 'other').to])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(pairsOf(2, 1, []).map((pair) => [endsOf(pair, 'one').to, endsOf(pair, 'other').to])).toEqual([[1, 0]]);
  });

  it('has what one of them wrote looked at first where that comes first', () => {
    const other = read({ patterns: reading.patterns.toReversed() });
    for (const reader of [2, null]) {
      const pairs = pairsOf(4, reader, other.patterns);
      expect(pairs[firstPairAt(other, pairs)]?.one).toBe(1);
    }
  });
});

describe('The words of a finding', () => {
  const said = (who: number, minute: number): ChatMessage => ({
    at: `2026-03-02T21:${String(minute).padStart(2, '0')}`,
    who,
    text: 'x',
    kind: 'text',
  });

  it('are marked where they stand, and put together again are the message', () => {
    const text = 'Mándame la ubicación ahora. 😀 Si no, sé que mientes.';
    const pieces = cutSpans(text, [
      { message: 0, start: 0, end: 20 },
      { message: 0, start: 8, end: 26 },
      { message: 0, start: 30, end: 900 },
    ]);

    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ isMarked }) => isMarked)[0]?.text).toBe('Mándame la ubicación ahora');
  });

  it('come with how many were written in a row, and after whom', () => {
    const around = [said(0, 10), said(1, 11), said(1, 14), said(1, 16), said(0, 20)];

    expect(rowOfMessages(around, 2)).toEqual({ count: 3, minutes: 5, before: 0 });
  });
});
