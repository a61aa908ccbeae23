import type { ComputeDeadline } from '../../deadlines/contract.ts';

type Said = Pick<ComputeDeadline, 'trigger' | 'region' | 'changes'>;
/** What a person changes of what a deadline is counted from. */
export type DeadlineEdit = Partial<Said>;

/** What a person said of it so far, whether or not it has been counted yet. */
export function saidOf({ trigger, region, changes }: ComputeDeadline): Said {
  return { trigger, region, changes };
}
