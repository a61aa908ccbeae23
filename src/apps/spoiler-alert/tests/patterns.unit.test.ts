import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../core/chat.ts';
import { findPatterns } from '../core/engine/find-patterns.ts';
import { timelineOf } from '../core/engine/timeline-of.ts';
import type { Finding, Strength } from '../core/finding.ts';

const always = { minimums: true, mayShow: () => true };

/** Two people who write by turns, one message a day. */
function aChat(days: number): ChatMessage[] {
  return Array.from({ length: days * 2 }, (_, at) => ({
    at: `2026-03-${String(1 + Math.floor(at / 2)).padStart(2, '0')}T1${at % 2}:00`,
    who: at % 2,
    text: at % 2 === 0 ? 'hola' : 'no quiero',
    kind: 'text',
  }));
}

function found(message: number, strength: Strength = 'clear', more: Partial<Finding> = {}): Finding {
  const about = { category: 'monitoring', from: 0, to: 1, layer: 'rule' } as const;
  return { ...about, rules: ['x'], message, strength, spans: [{ message, start: 0, end: 4 }], ...more };
}

function shown(findings: Finding[], how = always, days = 20) {
  const messages = aChat(days);
  return findPatterns(timelineOf(messages, 2).timeline, findings, how);
}

describe('What is shown to repeat', () => {
  it('is what was found three times on two days, from one side, and nothing less', () => {
    expect(shown([found(0), found(2), found(4)])).toMatchObject([{ category: 'monitoring', from: 0, to: 1, days: 3 }]);
    expect(shown([found(0), found(2)])).toEqual([]);
    expect(shown([found(0), found(0, 'clear', { rules: ['y'] }), found(0, 'clear', { rules: ['z'] })])).toEqual([]);
    expect(shown([found(0), found(2), found(1, 'clear', { from: 1, to: 0 })])).toEqual([]);
  });

  it('is one place alone where it is explicit', () => {
    expect(shown([found(6, 'explicit', { category: 'threat' })])).toMatchObject([
      { category: 'threat', isExplicit: true, days: 1 },
    ]);
  });

  it('is counted by messages and known days: two rules that read one message count once, a message without a day adds none', () => {
    expect(shown([found(0), found(0, 'clear', { rules: ['y'] }), found(2)])).toEqual([]);
    const messages = aChat(20).map((message, at) => (at === 4 ? { ...message, at: null } : message));
    const findings = [found(0), found(0, 'clear', { rules: ['y'] }), found(4), found(1, 'clear', { from: 1, to: 0 })];

    expect(findPatterns(timelineOf(messages, 2).timeline, findings, always)).toEqual([]);
  });

  it('has the name of its own places: each category of a tactic is told by itself, and none goes missing', () => {
    const hurt = { category: 'self_harm_threat' } as const;
    const patterns = shown([found(0, 'clear', hurt), found(2, 'clear', hurt), found(4, 'explicit', { category: 'threat' })]);

    expect(patterns.map(({ category, findings, isExplicit }) => ({ category, findings, isExplicit }))).toEqual([
      { category: 'threat', findings: [2], isExplicit: true },
      { category: 'self_harm_threat', findings: [0, 1], isExplicit: false },
    ]);
  });

  it('says nothing of how somebody went on where the chat ends first, and waits for an answer by time', () => {
    const at = (minute: number) => `2026-03-02T20:${String(minute).padStart(2, '0')}`;
    const row: ChatMessage[] = Array.from({ length: 9 }, (_, minute) => ({ at: at(minute), who: 0, text: 'hola', kind: 'text' }));
    const ends = findPatterns(timelineOf(row, 2).timeline, [found(0, 'explicit')], always);
    const answered = findPatterns(
      timelineOf([...row, { at: at(10), who: 1, text: 'no quiero', kind: 'text' }], 2).timeline,
      [found(0, 'explicit')],
      always,
    );

    expect(ends[0]?.response).toEqual({ gaveIn: 0, refused: 0, silent: 0, other: 0 });
    expect(answered[0]?.response).toMatchObject({ refused: 1, silent: 0 });
  });

  it('is nothing where all that was found is weak', () => {
    expect(shown([found(0, 'weak'), found(2, 'weak'), found(4, 'weak')])).toEqual([]);
    expect(shown([found(0, 'weak'), found(2, 'weak'), found(4)])).toHaveLength(1);
  });

  it('is nothing that a look at all of it does not bear out, unless it is explicit', () => {
    const never = { minimums: true, mayShow: () => false };

    expect(shown([found(0), found(2), found(4)], never)).toEqual([]);
    expect(shown([found(0, 'explicit')], never)).toHaveLength(1);
  });

  it('says in which weeks, how the other side went on, and whether it grew', () => {
    const [pattern] = shown([found(0), found(14), found(16), found(28)]);

    expect(pattern?.weeks).toEqual([1, 2, 1]);
    expect(pattern?.response).toEqual({ gaveIn: 0, refused: 4, silent: 0, other: 0 });
    expect(pattern?.trend).toBe('unknown');
    expect(pattern?.all).toMatchObject({ count: 4, messages: 20, per100: 20 });
  });

  it('counts those who join against somebody in a group as one side', () => {
    const messages = aChat(9).map((message, at) => ({ ...message, who: at % 3 }));
    const findings = [0, 1, 3, 4].map((at) => found(at, 'clear', { category: 'bullying', from: at % 3, to: null }));

    expect(findPatterns(timelineOf(messages, 3).timeline, findings, always)).toMatchObject([
      { category: 'bullying', from: -1, findings: [0, 1, 2, 3] },
    ]);
  });
});
