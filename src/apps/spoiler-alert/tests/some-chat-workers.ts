import { vi } from 'vitest';
import type { Reading } from '../core/finding.ts';
import { deviceChat } from '../web/device/device-chat.ts';
import { bringIn } from '../web/worker/bring-in.ts';
import { createChatDesk, type DeskParts } from '../web/worker/chat-desk.ts';
import type { FromChatWorker, ToChatWorker } from '../web/worker/chat-messages.ts';
import { readDanger } from '../web/worker/read-danger.ts';

const nothing: Reading = {
  outcome: 'nothing-repeats',
  findings: [],
  protective: [],
  patterns: [],
  protectivePatterns: [],
  weeks: ['2026-03-02'],
  balance: [],
};

/** Workers of a browser that run in this test, and what they were told; deaf ones do not stop when they are told to. What crosses to them and back is cloned, as it is in a browser. */
export function someChatWorkers({ isDeaf, ...parts }: Partial<DeskParts> & { isDeaf?: boolean } = {}) {
  const seen = { begun: 0, ended: 0, told: [] as ToChatWorker[], heard: [] as FromChatWorker[] };
  class OneWorker extends EventTarget {
    #isOver = false;
    #hear = createChatDesk({
      readExport: bringIn,
      *readRelations(chat) {
        yield 0.5;
        return chat.messages.length < 30 ? { outcome: 'cannot-say', why: 'too-few' } : nothing;
      },
      readDanger,
      keep: deviceChat.keep,
      restore: (personId) => deviceChat.restore(personId),
      tell: (message) => {
        const data = structuredClone(message);
        queueMicrotask(() => {
          if (this.#isOver) return;
          seen.heard.push(data);
          this.dispatchEvent(new MessageEvent('message', { data }));
        });
      },
      ...parts,
    });
    constructor() {
      super();
      seen.begun += 1;
    }
    postMessage(message: ToChatWorker): void {
      seen.told.push(message);
      const hasFile = message.task === 'open' && 'file' in message.brought;
      const data = hasFile ? message : structuredClone(message);
      queueMicrotask(() => {
        if (!this.#isOver && !(isDeaf && data.task === 'stop')) this.#hear(data);
      });
    }
    terminate(): void {
      this.#isOver = true;
      seen.ended += 1;
    }
  }
  vi.stubGlobal('Worker', OneWorker);
  return seen;
}
