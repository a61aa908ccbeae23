import type { Setting } from './questions.ts';

/**
 * What the welcome asks, in order: what tires the eyes, how the page is laid out, how to be spoken to. Who the person says they
 * are comes last, for nobody has to say it.
 */
export const welcomeSteps = [
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
] as const satisfies readonly (Setting | 'identity')[];

/** Where a person is in the welcome. The answers themselves are the profile: they are saved one by one, never gathered here. */
export type Onboarding = { index: number; finished: boolean };

export type OnboardingMove = 'next' | 'skip' | 'back' | 'leave';

export const firstQuestion: Onboarding = { index: 0, finished: false };

/**
 * The welcome as a small machine. Skipping and answering both go on; leaving ends it for good, so nobody is asked again;
 * going back from the first question stays on it.
 */
export function moveOnboarding(state: Onboarding, move: OnboardingMove): Onboarding {
  if (move === 'leave') return { ...state, finished: true };
  if (move === 'back') return { index: Math.max(0, state.index - 1), finished: false };
  const isLast = state.index === welcomeSteps.length - 1;
  return isLast ? { ...state, finished: true } : { index: state.index + 1, finished: false };
}

/** The question of an address such as `?pregunta=3`, counted from 1; anything else is the first. */
export function onboardingAt(step: string | null): Onboarding {
  const number = Number(step);
  const isOne = Number.isInteger(number) && number >= 1 && number <= welcomeSteps.length;
  return { index: isOne ? number - 1 : 0, finished: false };
}
