import { inDeviceStore } from '#ui/offline/in-device-store.ts';
import type { KeptChat } from '../worker/chat-messages.ts';
import { deviceChatName, deviceKeyName } from './device-chat-memory.ts';

type Sealed = { personId: string; until: number; iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer };
const name = 'chat';

/**
 * The chat of one person on this device, for a day: only if they asked for it. It is sealed with a key that the browser uses and never
 * hands out, so that a copy of its files is of no use elsewhere. It does not protect from whoever uses this browser as they do. It runs
 * in the worker, which holds the chat.
 */
export const deviceChat = {
  /** Keeps it, in place of what was kept, under a new key. Rejects where this browser keeps nothing. */
  async keep(personId: string, until: number, kept: KeptChat): Promise<void> {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(kept));
    const sealed: Sealed = {
      personId,
      until,
      iv,
      sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: labelOf(personId, until) }, key, text),
    };
    await inDeviceStore(deviceKeyName, 'readwrite', (keys) => keys.put(key, name));
    await inDeviceStore(deviceChatName, 'readwrite', (chats) => chats.put(sealed, name));
  },
  /** What is kept for this person and not past its time; nothing where nothing is, or where it does not open. */
  async restore(personId: string, now = Date.now()): Promise<KeptChat | undefined> {
    try {
      const [key, kept] = await Promise.all([
        inDeviceStore<CryptoKey | undefined>(deviceKeyName, 'readonly', (keys) => keys.get(name)),
        inDeviceStore<Sealed | undefined>(deviceChatName, 'readonly', (chats) => chats.get(name)),
      ]);
      if (!key || !kept || kept.personId !== personId || kept.until <= now) return undefined;
      const additionalData = labelOf(personId, kept.until);
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv, additionalData }, key, kept.sealed);
      return JSON.parse(new TextDecoder().decode(text));
    } catch {
      return undefined;
    }
  },
};

/** Whose it is and until when is sealed with it: changing the one breaks the other. */
function labelOf(personId: string, until: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${personId} ${until}`);
}
