import { describe, expect, it } from 'vitest';
import { nextStep } from '../core/cases/next-step.ts';

const whole = { facts: 3, story: null, hasBranch: true, citations: 1, documents: 1, deadlines: 1 };

describe('What comes next in a case', () => {
  it.each([
    ['a story that was left half told', { story: { isFinished: false } }, 'go-on'],
    ['telling what happened, where nothing is known', { facts: 0 }, 'tell'],
    ['saying what it is about', { hasBranch: false }, 'choose-branch'],
    ['what the law says', { citations: 0 }, 'read-law'],
    ['by when', { deadlines: 0 }, 'count-days'],
    ['what to write', { documents: 0 }, 'write'],
    ['whom to ask', {}, 'ask-professional'],
    ['first things first', { facts: 0, hasBranch: false, citations: 0, deadlines: 0, documents: 0 }, 'tell'],
  ])('is %s', (_what, known, step) => {
    expect(nextStep({ ...whole, ...known })).toBe(step);
  });
});
