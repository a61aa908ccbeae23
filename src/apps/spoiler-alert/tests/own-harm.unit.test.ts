import { describe, expect, it } from 'vitest';
import type { Finding, Pattern, Reading } from '../core/finding.ts';
import { withoutOwnHarm } from '../web/reading/without-own-harm.ts';

const finding = (category: Finding['category'], from: number, message: number): Finding => ({
  category,
  from,
  to: 1 - from,
  message,
  spans: [],
  layer: 'rule',
  rules: ['x'],
  strength: 'explicit',
});
const rate = { count: 1, messages: 10, per100: 10, low: 1, high: 20 };
const pattern = (category: Finding['category'], from: number, findings: number[]): Pattern => ({
  category,
  from,
  to: 1 - from,
  findings,
  weeks: [1],
  days: 1,
  all: rate,
  first: rate,
  last: rate,
  trend: 'same',
  response: { gaveIn: 0, refused: 0, silent: 0, other: 0 },
  isExplicit: true,
});
const reading: Exclude<Reading, { outcome: 'cannot-say' }> = {
  outcome: 'patterns',
  findings: [finding('self_harm_threat', 0, 3), finding('threat', 1, 5), finding('self_harm_threat', 1, 7)],
  protective: [],
  patterns: [pattern('self_harm_threat', 0, [0]), pattern('threat', 1, [1]), pattern('self_harm_threat', 1, [2])],
  protectivePatterns: [],
  weeks: ['2026-03-02'],
  balance: [],
};

describe('What the reader wrote about hurting themselves', () => {
  it('is no sign of theirs towards anybody, and what others wrote stays in its place', () => {
    const told = withoutOwnHarm(reading, 0);

    expect(told.isOwn).toBe(true);
    expect(told.reading).toMatchObject({
      outcome: 'patterns',
      findings: [{ category: 'threat' }, { category: 'self_harm_threat', from: 1 }],
      patterns: [
        { category: 'threat', findings: [0] },
        { category: 'self_harm_threat', from: 1, findings: [1] },
      ],
    });
  });

  it('leaves the reading as it is where there is none, or where nobody of the chat reads', () => {
    expect(withoutOwnHarm(reading, null)).toEqual({ reading, isOwn: false });
    const others = { ...reading, findings: reading.findings.slice(1, 2), patterns: [pattern('threat', 1, [0])] };
    expect(withoutOwnHarm(others, 0)).toEqual({ reading: others, isOwn: false });
  });
});
