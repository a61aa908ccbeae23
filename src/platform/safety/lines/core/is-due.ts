import type { HelpLine } from '../../contract.ts';

const dayMs = 86_400_000;

/** Days after which a line is to be looked at again. */
export const reviewDays = 90;

/** Whether nobody has reviewed this line for so many days, or ever. */
export function isDue({ reviewedAt }: Pick<HelpLine, 'reviewedAt'>, days: number, now: Date): boolean {
  if (reviewedAt === 'unverified') return true;
  return now.getTime() - new Date(`${reviewedAt}T00:00:00Z`).getTime() > days * dayMs;
}
