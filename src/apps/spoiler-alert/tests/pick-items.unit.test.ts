import { describe, expect, it } from 'vitest';
import { answerCard, newCard } from '#platform/cards/core/review-card.ts';
import { mostInDay, pickItems } from '../core/learn/pick-items.ts';
import { itemKeys, topicOf, topics } from '../core/learn/topics.ts';

const now = new Date('2026-11-28T10:00:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const kept = (key: string, hours: number, recall: 'again' | 'good' = 'again') => ({
  key,
  memory: answerCard(newCard(hoursAgo(hours)), recall, hoursAgo(hours)),
});

describe('Which exchanges come today', () => {
  it('are one of each topic before a second one of any', () => {
    const { fresh, left, due, nextAt } = pickItems(itemKeys, [], now);

    expect(new Set(fresh.slice(0, topics.length).map(topicOf)).size).toBe(topics.length);
    expect({ left, due, nextAt }).toEqual({ left: mostInDay, due: [], nextAt: null });
  });

  it('are ten at most, and tell when there are more', () => {
    const today = itemKeys.slice(0, mostInDay).map((key) => kept(key, 1));

    const { left, due, nextAt } = pickItems(itemKeys, today, now);

    expect({ left, due }).toEqual({ left: 0, due: [] });
    expect(nextAt).toBe('2026-11-29T05:00:00.000Z');
  });

  it('are not the same again on the same day, however they were answered', () => {
    const one = kept('control-1', 2, 'again');
    expect(new Date(one.memory.due) < now).toBe(true);

    expect(pickItems(itemKeys, [one], now).due).toEqual([]);
    expect(pickItems(itemKeys, [one], new Date(now.getTime() + 20 * 3_600_000)).due).toEqual([
      { key: 'control-1', dueAt: one.memory.due },
    ]);
  });

  it('begin with what waits longest, and then come those never met', () => {
    const rows = [kept('guilt-1', 30), kept('threat-1', 60), kept('support-1', 30, 'good')];

    const { due, fresh, left } = pickItems(itemKeys, rows, now);

    expect(due.map(({ key }) => key)).toEqual(['threat-1', 'guilt-1', 'support-1']);
    expect(fresh).not.toContain('guilt-1');
    expect(left).toBe(mostInDay);
  });
});
