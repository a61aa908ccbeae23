import type { SafetyPlan } from '#platform/safety/plan/contract.ts';
import { inDeviceStore } from '#ui/offline/in-device-store.ts';
import { devicePlanMemory, devicePlanName, inTurn } from './device-plan-memory.ts';

type Kept = { key: CryptoKey; iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };

/**
 * The plan of one person on this device, for when there is no network: only if they asked for it here. It is sealed with a key that
 * the browser uses and never hands out, so that a copy of its files is of no use elsewhere. It does not protect from whoever uses
 * this browser as the person does.
 */
export const devicePlan = {
  /** Keeps it, in place of what was kept. Rejects where this browser keeps nothing. */
  keep: (personId: string, plan: SafetyPlan): Promise<void> => inTurn(() => seal(personId, plan)),

  /** What is kept; nothing where nothing is, or where it does not open. */
  async read(): Promise<SafetyPlan | undefined> {
    if (!devicePlanMemory.owner()) return undefined;
    try {
      const kept = await inDeviceStore<Kept | undefined>(devicePlanName, 'readonly', (plans) => plans.get('plan'));
      if (!kept) return undefined;
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, kept.key, kept.sealed);
      return JSON.parse(new TextDecoder().decode(text));
    } catch {
      return undefined;
    }
  },
};

async function seal(personId: string, plan: SafetyPlan): Promise<void> {
  // Said before it is done: whatever was begun is erased with the rest.
  devicePlanMemory.keptFor(personId);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(plan));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text);
  const kept: Kept = { key, iv, sealed };
  // Another page may have erased it meanwhile.
  if (devicePlanMemory.owner() === personId) await inDeviceStore(devicePlanName, 'readwrite', (plans) => plans.put(kept, 'plan'));
}
