import type { SafetyPlan } from '#platform/safety/plan/contract.ts';
import { createSealedStore } from '#ui/offline/create-sealed-store.ts';
import { devicePlanMemory, devicePlanName, inTurn } from './device-plan-memory.ts';

const store = createSealedStore(devicePlanName);

/** The plan of one person on this device, for when there is no network, sealed: only if they asked for it here. */
export const devicePlan = {
  /** Keeps it, in place of what was kept. Rejects where this browser keeps nothing. */
  keep: (personId: string, plan: SafetyPlan): Promise<void> => inTurn(() => seal(personId, plan)),

  /** What is kept; nothing where nothing is, or where it does not open. */
  async read(): Promise<SafetyPlan | undefined> {
    if (!devicePlanMemory.owner()) return undefined;
    const bytes = await store.read('plan');
    try {
      return bytes && JSON.parse(new TextDecoder().decode(bytes));
    } catch {
      return undefined;
    }
  },
};

async function seal(personId: string, plan: SafetyPlan): Promise<void> {
  // Said before it is done: whatever was begun is erased with the rest.
  devicePlanMemory.keptFor(personId);
  const bytes = new TextEncoder().encode(JSON.stringify(plan));
  // Another page may have erased it meanwhile.
  await store.write('plan', bytes, () => devicePlanMemory.owner() === personId);
}
