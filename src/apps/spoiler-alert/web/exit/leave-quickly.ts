import { words } from '#ui/i18n/words.ts';
import { deviceChatMemory } from '../device/device-chat-memory.ts';
import { announceForgotten } from '../device/other-tabs.ts';
import { visitMemory } from '../reading/visit-memory.ts';
import { exitAddress } from './exit-places.ts';
import { hidePage } from './hide-page.ts';

/**
 * Leaves at once: nothing of the chat stays in memory, what rests on the device is being erased, nothing is on screen, and the page of
 * this address gives its place in the history to another. Nobody is asked anything.
 */
export function leaveQuickly(): void {
  const { exitTo } = visitMemory.read();
  // In this order: what shows, what is held, what is kept.
  hidePage();
  visitMemory.forget();
  deviceChatMemory.forget();
  announceForgotten();
  location.replace(exitAddress(exitTo, words.language(), navigator.onLine));
}
