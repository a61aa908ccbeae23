import { createDeviceMemory } from '#ui/offline/create-device-memory.ts';

/** The database of the browser in which a plan rests, sealed. */
export const devicePlanName = 'mentalia-plan';

const memory = createDeviceMemory('mentalia.safety.device-plan', devicePlanName);

/** Whether a plan is kept on this device, and whose it is. What it says is elsewhere, and sealed. */
export const devicePlanMemory = {
  ...memory,
  /** Nothing of it stays on this device (sec/S31). */
  forget: (): void => void inTurn(memory.forget),
};

let last: Promise<unknown> = Promise.resolve();

/** Keeping and erasing wait for each other: what was asked last is how it ends. */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const mine = last.then(act);
  last = mine.catch(() => undefined);
  return mine;
}
