import { afterEach, beforeEach, expect, vi } from 'vitest';
import { aDevice } from './a-device.ts';
import { aServer, field, goToBring, openConversation, press, write } from './open-conversation.tsx';
import { someChatWorkers } from './some-chat-workers.ts';

/** Before each test a browser that kept nothing and a server; after each, nothing of either. `atBring` opens the page where a chat is brought. */
export function eachAtBring() {
  let leave: () => void = () => undefined;
  let server: ReturnType<typeof aServer>;
  beforeEach(() => {
    localStorage.clear();
    aDevice();
    server = aServer();
  });
  afterEach(() => {
    leave();
    vi.unstubAllGlobals();
  });
  return {
    server: () => server,
    async atBring(parts: Parameters<typeof someChatWorkers>[0] = {}) {
      const workers = someChatWorkers(parts);
      leave = await openConversation();
      await goToBring();
      return workers;
    },
    async bring(text: string): Promise<void> {
      write(text);
      await vi.waitFor(() => expect(field().value).toBe(text));
      press('Leer el chat');
    },
  };
}
