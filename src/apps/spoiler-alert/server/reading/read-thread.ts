import { parentPort } from 'node:worker_threads';
import type { ChatHeader } from '../../contract.ts';
import type { ChatMessage } from '../../core/chat.ts';
import { readWhole } from './read-whole.ts';

type Told = { piece: string } | { header: ChatHeader; corrections: string[] };

/** The other side of `createChatReader`: takes the messages some at a time, then says what was read of all of them. */
if (parentPort) {
  const door = parentPort;
  const messages: ChatMessage[] = [];
  door.on('message', (told: Told) => {
    try {
      if ('piece' in told) {
        for (const message of JSON.parse(told.piece) as ChatMessage[]) messages.push(message);
        return;
      }
      const { reader, ...header } = told.header;
      const options = { reader, minimums: true, corrections: told.corrections };
      door.postMessage({ reading: readWhole({ ...header, messages }, options) });
    } catch (error) {
      // An error's own words could hold what people wrote.
      door.postMessage({ problem: error instanceof Error ? error.name : 'unknown' });
    }
  });
}
