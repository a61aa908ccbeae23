import { describe, expect, it } from 'vitest';
import { firstQuestion, moveOnboarding, onboardingAt, welcomeSteps } from '../core/onboarding.ts';

const last = { index: welcomeSteps.length - 1, finished: false };

describe('The welcome', () => {
  it('goes on to the next question whether it was answered or skipped', () => {
    expect(moveOnboarding(firstQuestion, 'next')).toEqual({ index: 1, finished: false });
    expect(moveOnboarding(firstQuestion, 'skip')).toEqual({ index: 1, finished: false });
  });

  it('can be walked to the end by skipping every question', () => {
    let place = firstQuestion;
    for (const _ of welcomeSteps) place = moveOnboarding(place, 'skip');

    expect(place.finished).toBe(true);
  });

  it('goes back one question, and stays on the first', () => {
    expect(moveOnboarding(last, 'back').index).toBe(last.index - 1);
    expect(moveOnboarding(firstQuestion, 'back')).toEqual(firstQuestion);
  });

  it('can be left at any question', () => {
    expect(moveOnboarding({ index: 3, finished: false }, 'leave').finished).toBe(true);
  });

  it('opens at the question of the address after a reload, and at the first for an address that names none', () => {
    expect(onboardingAt('4').index).toBe(3);
    expect(onboardingAt(String(welcomeSteps.length)).index).toBe(last.index);
    expect([null, '', '0', '14', '2.5', 'x'].map((step) => onboardingAt(step).index)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('asks what tires the eyes first and who the person is last: a11y/S1 S2 R2 R1 R3 S8 S3 C1 C2 C3 C4', () => {
    expect(welcomeSteps).toEqual([
      'theme',
      'saturation',
      'size',
      'font',
      'spacing',
      'density',
      'motion',
      'tone',
      'literal',
      'length',
      'format',
      'learning',
      'identity',
    ]);
  });
});
