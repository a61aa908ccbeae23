import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openConversation, type Person } from '../measure/person.ts';
import type { Acknowledged } from './compare-messages.ts';

const betweenMs = 30;

/** A page that sends message after message in one conversation, and again with the same id whenever it got no answer. */
export type MessageSender = { acknowledged: Acknowledged[]; conversationId: string; person: Person; stop(): Promise<void> };

/** Begins to send. */
export async function startSender(person: Person): Promise<MessageSender> {
  const conversationId = await openConversation(person);
  const acknowledged: Acknowledged[] = [];
  let going = true;

  const run = async (): Promise<void> => {
    for (let n = 0; going; n += 1) {
      const message = { text: `zumo 3 1000 ${n}`, clientMessageId: randomUUID() };
      while (!(await send(person, conversationId, message))) await pause(betweenMs);
      acknowledged.push({ conversationId, ...message });
      await pause(betweenMs);
    }
  };
  const ran = run();

  return {
    acknowledged,
    conversationId,
    person,
    stop: async () => {
      going = false;
      await ran;
    },
  };
}

/** Says whether the server acknowledged it. A server that is down, starting or ending has not; a refusal is a fault of this script. */
async function send(
  person: Person,
  conversationId: string,
  message: { text: string; clientMessageId: string },
): Promise<boolean> {
  const answer = await person.ask('POST', `/api/chat/conversations/${conversationId}/messages`, message).catch(() => undefined);
  if (answer && answer.status >= 400 && answer.status < 500)
    throw new Error(`A message was refused: ${JSON.stringify(answer.body)}`);
  return answer?.status === 202;
}
