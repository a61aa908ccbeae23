import { type Condition, conditions } from '#platform/profiles/core/conditions.ts';

/** «I would rather not say, or none» is a choice like the others, and no other one goes with it. */
export type IdentityChoice = Condition | 'none';
export const identityChoices: readonly IdentityChoice[] = [...conditions, 'none'];

export function choicesOf(chosen: readonly Condition[]): IdentityChoice[] {
  return chosen.length > 0 ? [...chosen] : ['none'];
}

/** Saying nothing takes back what was said, and saying something takes back the silence. */
export function conditionsAfter(before: readonly Condition[], choices: readonly IdentityChoice[]): Condition[] {
  const saidNothing = before.length === 0;
  if (!saidNothing && choices.includes('none')) return [];
  return choices.filter((choice) => choice !== 'none');
}
