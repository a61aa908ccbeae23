import { deviceChatMemory, deviceChatName, deviceKeyName } from '../device/device-chat-memory.ts';
import { visitMemory } from '../reading/visit-memory.ts';

/** Looks, after deleting, whether this page and this device still have anything of a chat. */
export async function isGoneHere(): Promise<boolean> {
  const { facts, reading, brought, draft } = visitMemory.read();
  if (facts !== null || reading !== null || brought !== null || draft !== '') return false;
  if (deviceChatMemory.kept() !== undefined) return false;
  // Not every browser lists what it has; then its own word that it deleted them counts.
  if (typeof indexedDB === 'undefined' || !indexedDB.databases) return true;
  const left = await indexedDB.databases();
  return !left.some(({ name }) => name === deviceChatName || name === deviceKeyName);
}
