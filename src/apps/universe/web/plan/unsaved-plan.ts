import type { PlanSections, SafetyPlan } from '#platform/safety/plan/contract.ts';

type Unsaved = { personId: string; base: SafetyPlan; sections: PlanSections; save(): Promise<void> };

let held: Unsaved | undefined;

/** What of a plan the server does not have yet, with the plan it began from. It is in this page's memory alone: nothing is stored. */
export const unsavedPlan = {
  read: (personId: string): Unsaved | undefined => (held?.personId === personId ? held : undefined),
  hold(unsaved: Unsaved): void {
    held = unsaved;
  },
  /** Only whoever held it last lets go of it. */
  letGo(save: Unsaved['save']): void {
    if (held?.save === save) held = undefined;
  },
  forget(): void {
    held = undefined;
  },
  /** Its person is about to leave: it is sent now, as it is. */
  async sendBeforeLeaving(personId: string): Promise<'clear' | 'unsent'> {
    await unsavedPlan.read(personId)?.save();
    return unsavedPlan.read(personId) ? 'unsent' : 'clear';
  },
};
