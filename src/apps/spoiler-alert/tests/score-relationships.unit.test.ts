import { describe, expect, it } from 'vitest';
import { evaluatedChat } from '../core/evaluate/evaluated-chat.ts';
import { type Overall, toldOf } from '../core/evaluate/overall-of.ts';
import { scoreRelationships } from '../core/evaluate/score-relationships.ts';
import type { Pattern } from '../core/finding.ts';

const rate = { count: 3, messages: 10, per100: 30, low: 1, high: 80 };
const pattern = (category: Pattern['category'], from: number, findings: number[], isExplicit = false): Pattern => ({
  category,
  from,
  to: null,
  findings,
  weeks: [],
  days: 2,
  all: rate,
  first: rate,
  last: rate,
  trend: 'unknown',
  response: { gaveIn: 0, refused: 0, silent: 0, other: 0 },
  isExplicit,
});
const found = (category: Pattern['category'], from: number, message: number) => ({
  ...{ category, from, to: null, message, spans: [], layer: 'rule' as const, rules: ['x'], strength: 'clear' as const },
});
const reading = (findings: ReturnType<typeof found>[], patterns: Pattern[]) =>
  toldOf({
    ...{ outcome: 'patterns', findings, patterns, protective: [], protectivePatterns: [], weeks: [], balance: [] },
  });
const row = (
  overall: Overall | undefined,
  findings: object[] | undefined,
  told: Overall,
  tactics: [string, number[]][] = [],
) => ({
  row: { overall, findings, messages: Array.from({ length: 10 }) },
  told: { overall: told, findings: tactics.map(([tactic, message_indexes]) => ({ tactic, message_indexes })) },
});
const planted = (tactic: string, message_indexes?: number[]) => ({ tactic, message_indexes });

describe('How an evaluation sums a chat up', () => {
  it('tells what repeats under the coarser names, with the messages of all that falls under one', () => {
    const findings = [found('control', 0, 4), found('jealousy', 1, 2), found('control', 0, 1)];

    expect(reading(findings, [pattern('control', 0, [0, 2]), pattern('jealousy', 1, [1])])).toEqual({
      overall: 'concerning',
      findings: [{ tactic: 'coercive_control', message_indexes: [1, 2, 4] }],
    });
  });

  it('is severe where it is explicit, grave, or much from one side, and healthy where nothing repeats or can be said', () => {
    const overall = (...patterns: Pattern[]) => reading([], patterns).overall;

    expect(overall()).toBe('healthy');
    expect(toldOf({ outcome: 'cannot-say', why: 'one-side' })).toEqual({ overall: 'healthy', findings: [] });
    expect(overall(pattern('guilt', 0, []))).toBe('concerning');
    expect(overall(pattern('guilt', 0, [], true))).toBe('severe');
    expect(overall(pattern('grooming', 0, []))).toBe('severe');
    expect(overall(pattern('guilt', 0, []), pattern('isolation', 0, []), pattern('control', 1, []))).toBe('concerning');
    expect(overall(pattern('guilt', 0, []), pattern('isolation', 0, []), pattern('control', 0, []))).toBe('severe');
  });
});

describe('The score of relationships', () => {
  it('counts planted patterns that were found, and where, and what was found in healthy chats', () => {
    const score = scoreRelationships([
      row('severe', [planted('threats', [3]), planted('isolation', [5])], 'severe', [['threats', [3, 4]]]),
      row('concerning', [planted('isolation', [2])], 'concerning', [['isolation', [9]]]),
      row('healthy', [], 'concerning', [['monitoring', [1]]]),
      row('healthy', [], 'healthy'),
      row(undefined, [], 'healthy'),
    ]);

    expect(score.patterns).toEqual({ planted: 3, found: 2, recall: 0.6667, at_their_messages: 0.5 });
    expect(score.healthy).toEqual({ chats: 3, false_patterns: 1, false_patterns_per_10: 3.3333, chats_with_one: 1 });
    expect(score.tactics.by).toMatchObject({
      threats: { right: 1, missed: 0, wrong: 0, f1: 1 },
      isolation: { right: 1, missed: 1, wrong: 0, f1: 0.6667 },
      monitoring: { right: 0, missed: 0, wrong: 1, f1: 0 },
    });
    expect(score.tactics.macro_f1).toBe(0.5556);
    expect(score.overall).toMatchObject({ chats: 4, accuracy: 0.75 });
  });

  it('stands beside calling every chat concerning, which scores well where most are and tells nothing apart', () => {
    const positive = Array.from({ length: 7 }, () => row('concerning', undefined, 'concerning', [['isolation', [1]]]));
    const score = scoreRelationships([...positive, ...Array.from({ length: 3 }, () => row('healthy', undefined, 'healthy'))]);

    expect(score.always_positive).toEqual({ accuracy: 0.7, f1: 0.8235, macro_f1: 0.4118, auc: 0.5, overall_macro_f1: 0.4118 });
    expect(score.concern).toEqual({ accuracy: 1, f1: 1, macro_f1: 1, auc: 1 });
  });

  it('orders chats by how grave the answer is and how much of the chat it takes, and counts a tie as half', () => {
    const auc = (...rows: ReturnType<typeof row>[]) => scoreRelationships(rows).concern.auc;

    expect(auc(row('severe', undefined, 'healthy'), row('healthy', undefined, 'healthy'))).toBe(0.5);
    expect(auc(row('severe', undefined, 'healthy'), row('healthy', undefined, 'severe'))).toBe(0);
    const more = row('severe', undefined, 'concerning', [['threats', [1, 2, 3]]]);
    expect(auc(more, row('healthy', undefined, 'concerning', [['threats', [1]]]))).toBe(1);
  });

  it('says nothing where nothing is labelled, and reads no label that is none', () => {
    const score = scoreRelationships([
      row(undefined, undefined, 'healthy'),
      { row: { overall: 'fine', findings: 3 }, told: row('healthy', [], 'healthy').told },
    ]);

    expect([score.patterns.recall, score.healthy.false_patterns_per_10, score.concern.auc, score.always_positive.auc]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('A row of an evaluation as a chat', () => {
  it('has its senders in order, its times as they are written, and none where they are none', () => {
    const times = ['2026-03-02T19:04:05Z', '2026-03-02 19:04', '2026-03-02', 1_772_478_245, 1_772_478_245_000, 'ayer', 7, null];

    const chat = evaluatedChat({ messages: times.map((t, at) => ({ t, who: at % 2 ? 'Leo' : 'Ana', text: 'Hola' })) });

    expect(chat.participants).toEqual(['Ana', 'Leo']);
    expect(chat.messages.map(({ who }) => who)).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
    expect(chat.messages.map(({ at }) => at)).toEqual([
      '2026-03-02T19:04:05',
      '2026-03-02T19:04',
      '2026-03-02T12:00',
      '2026-03-02T19:04:05',
      '2026-03-02T19:04:05',
      null,
      null,
      null,
    ]);
  });
});
