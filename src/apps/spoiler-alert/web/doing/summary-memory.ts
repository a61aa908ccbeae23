import { visitMemory } from '../reading/visit-memory.ts';

let ids: readonly string[] = [];
visitMemory.takeAlong(() => {
  ids = [];
});

/** Which summaries went from this tab to the account, so that they can be deleted before their day is over. */
export const summaryMemory = {
  ids: () => ids,
  add(id: string): void {
    ids = [...ids, id];
  },
};
