import type { AddGoal, Goal } from '../../keeping/contract.ts';

/** A goal while it is written. */
export type GoalDraft = Omit<AddGoal, 'steps' | 'status'>;

export function emptyGoal(clientGoalId: string): GoalDraft {
  return {
    clientGoalId,
    title: '',
    domain: null,
    skills: [],
    levels: { '-2': '', '-1': '', '0': '', '1': '', '2': '' },
    weight: 1,
    confidence: null,
    begins: -1,
  };
}

export function draftOf({ id, title, domain, skills, levels, weight, confidence, steps }: Goal): GoalDraft {
  return { clientGoalId: id, title, domain, skills, levels, weight, confidence, begins: steps[0]?.level ?? -1 };
}

export const goalSteps = ['what', 'levels', 'weight'] as const;
export type GoalStep = (typeof goalSteps)[number];

/** The first step where something is missing that a goal cannot do without. */
export function missingStep({ title, levels }: Pick<GoalDraft, 'title' | 'levels'>): GoalStep | undefined {
  if (title.trim() === '') return 'what';
  return levels['0'].trim() === '' ? 'levels' : undefined;
}
