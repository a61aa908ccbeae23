import type { StepView } from '#platform/dialogue/contract.ts';

/** What usually remains of an exercise of so many minutes, the present step included (a11y/A5). Never less than one. */
export function minutesLeft(minutes: number, { position, total }: Pick<StepView, 'position' | 'total'>): number {
  return Math.max(1, Math.round((minutes * (total - position + 1)) / total));
}
