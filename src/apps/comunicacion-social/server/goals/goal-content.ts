import { z } from 'zod';
import type { PersonVault, Sealed } from '#platform/vault/vault.ts';
import { Goal, GoalFields } from '../../keeping/contract.ts';
import type { GoalRow } from './goal-store.ts';

const GoalContent = z.object({ fields: GoalFields, steps: Goal.shape.steps });
export type GoalContent = z.infer<typeof GoalContent>;

/** A goal as it is written to the database: no word of it is readable there. */
export function sealGoal(seals: PersonVault, id: string, content: GoalContent): Sealed {
  return seals.seal(placeOf(id), JSON.stringify(content));
}

/** A goal as its person sees it. */
export function openGoal(seals: PersonVault, { id, content, status, version, createdAt }: GoalRow): Goal {
  const { fields, steps } = GoalContent.parse(JSON.parse(seals.open(placeOf(id), content)));
  return { ...fields, id, status, version, steps, createdAt: createdAt.toISOString() };
}

function placeOf(row: string) {
  return { table: 'social_goals', column: 'content', row };
}
