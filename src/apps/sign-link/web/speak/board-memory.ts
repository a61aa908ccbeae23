import { createDeviceMemory } from '#ui/offline/create-device-memory.ts';

/** The database of the browser in which phrases rest, sealed. */
export const boardName = 'mentalia-phrases';

const memory = createDeviceMemory('mentalia.sign-link.phrases-here', boardName);
const onForget = new Set<() => void>();

/** Whether the phrases of somebody are on this device, and whose. What they say is elsewhere, and sealed. */
export const boardMemory = {
  ...memory,
  /** Nothing of it stays on this device (sec/S31), nor in the page. */
  async forget(): Promise<void> {
    for (const listener of onForget) listener();
    await memory.forget();
  },
  onForget: (listener: () => void) => void onForget.add(listener),
};
