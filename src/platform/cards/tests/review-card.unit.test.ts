import { describe, expect, it } from 'vitest';
import type { Recall } from '../core/recalls.ts';
import { answerCard, CardMemory, newCard, nextDates } from '../core/review-card.ts';

const dayMs = 86_400_000;
const begin = new Date('2022-11-29T12:30:00Z');

describe('When a card comes again', () => {
  it('follows the published intervals for whoever answers at the moment it is due', () => {
    // py-fsrs, tests/test_basic.py (test_review_card): default parameters of FSRS-6, no fuzz.
    const answers: Recall[] = [...good(6), 'again', 'again', ...good(5)];
    let memory = newCard(begin);
    const days: number[] = [];
    for (const answer of answers) {
      const now = new Date(memory.due);
      memory = answerCard(memory, answer, now);
      days.push(Math.floor((new Date(memory.due).getTime() - now.getTime()) / dayMs));
    }

    expect(days).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('reaches the published memory for a card that was forgotten once and then known', () => {
    // py-fsrs, tests/test_basic.py (test_memo_state): again, then five times good after 0, 0, 1, 3, 8 and 21 days.
    let memory = newCard(begin);
    let now = begin;
    for (const [index, answer] of (['again', ...good(5)] as Recall[]).entries()) {
      now = new Date(now.getTime() + ([0, 0, 1, 3, 8, 21][index] as number) * dayMs);
      memory = answerCard(memory, answer, now);
    }

    expect(memory.stability).toBeCloseTo(53.62691, 4);
    expect(memory.difficulty).toBeCloseTo(6.3574867, 4);
  });

  it('is the same for whoever answers on another day from what was kept', () => {
    const kept = CardMemory.parse(JSON.parse(JSON.stringify(answerCard(newCard(begin), 'good', begin))));

    expect(answerCard(kept, 'good', new Date(kept.due))).toEqual(
      answerCard(answerCard(newCard(begin), 'good', begin), 'good', new Date(kept.due)),
    );
  });

  it('is later the better somebody knew it', () => {
    const {
      again,
      hard,
      good: known,
      easy,
    } = nextDates(answerCard(newCard(begin), 'good', begin), new Date(begin.getTime() + dayMs));

    expect([again, hard, known, easy].map((at) => at.getTime())).toEqual(
      [again, hard, known, easy].map((at) => at.getTime()).toSorted((one, other) => one - other),
    );
    expect(new Set([again, known, easy].map((at) => at.getTime())).size).toBe(3);
  });
});

function good(times: number): Recall[] {
  return Array.from({ length: times }, () => 'good');
}
