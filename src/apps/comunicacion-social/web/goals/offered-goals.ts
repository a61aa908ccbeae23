import type { Skill } from '../../core/skills.ts';

/** Goals to begin from. Their words are in the catalogue, under the same id. */
export const offeredGoals: readonly { id: string; domain: string; skills: readonly Skill[] }[] = [
  { id: 'topics', domain: 'work', skills: ['state-need', 'ask-clarification'] },
  { id: 'no', domain: 'friends', skills: ['say-no'] },
  { id: 'doctor', domain: 'health', skills: ['ask-clarification', 'state-need'] },
];
