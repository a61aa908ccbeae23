import { describe, expect, it } from 'vitest';
import { Settings } from '#platform/profiles/contract.ts';
import { firstQuestion, moveOnboarding, onboardingAt } from '../core/onboarding.ts';
import { placeQuestions, questions, settingOf } from '../core/questions.ts';

const last = { index: questions.length - 1, finished: false };

describe('The welcome', () => {
  it('goes on to the next question whether it was answered or skipped', () => {
    expect(moveOnboarding(firstQuestion, 'next')).toEqual({ index: 1, finished: false });
    expect(moveOnboarding(firstQuestion, 'skip')).toEqual({ index: 1, finished: false });
  });

  it('can be walked to the end by skipping every question', () => {
    let place = firstQuestion;
    for (const _ of questions) place = moveOnboarding(place, 'skip');

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
    expect([null, '', '0', '9', '2.5', 'x'].map((step) => onboardingAt(step).index)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('The questions', () => {
  it('ask for theme, size, font, motion, tone, literal language, length and format: a11y/S1 R2 R1 S3 C1 C2 C3 C4', () => {
    expect(questions.map(({ setting }) => setting)).toEqual([
      'theme',
      'size',
      'font',
      'motion',
      'tone',
      'literal',
      'length',
      'format',
    ]);
  });

  it('offer exactly the options that the profile accepts', () => {
    for (const question of [...questions, ...placeQuestions]) {
      for (const option of question.options) expect(Settings.safeParse(settingOf(question, option)).success, option).toBe(true);
      const field = Settings.shape[question.setting].unwrap();
      const all = 'options' in field ? [...field.options] : ['true', 'false'];
      expect([...question.options].sort(), question.setting).toEqual([...all].sort());
    }
  });

  it('cover every setting there is', () => {
    const asked = [...questions, ...placeQuestions].map(({ setting }) => setting);
    expect(asked.sort()).toEqual(Object.keys(Settings.shape).sort());
  });
});
