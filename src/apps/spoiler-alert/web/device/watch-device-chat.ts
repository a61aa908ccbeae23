import { visitMemory } from '../reading/visit-memory.ts';
import { deviceChatMemory } from './device-chat-memory.ts';
import { onForgotten } from './other-tabs.ts';

const minuteMs = 60_000;

/**
 * Erases a chat whose day is over: when the product is opened, on whatever page, when a page comes to the front again, and while it is
 * open. With MENTALIA closed nothing can; then it goes the next time. What another page erased is forgotten by this one.
 */
export function watchDeviceChat(): void {
  sweep();
  if (typeof document === 'undefined') return;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') sweep();
  });
  setInterval(() => {
    if (deviceChatMemory.isOver()) sweep();
  }, minuteMs);
  onForgotten((importId) => {
    if (importId === undefined || importId === visitMemory.read().copy?.id) visitMemory.forget();
  });
}

function sweep(): void {
  deviceChatMemory.sweep().catch(() => undefined);
  if (visitMemory.read().keptUntil !== null && !deviceChatMemory.kept()) visitMemory.change({ keep: 'page', keptUntil: null });
}
