import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openConversation, type Person } from '../measure/person.ts';
import { readMessages } from './read-messages.ts';

/** A reply that was being written when the server was killed. */
export type CutReply = { person: Person; conversationId: string; generationId: string };

const settledWithinMs = 60_000;

/** Asks for a reply that takes ten seconds: long enough to be cut whenever the kill comes. */
export async function beginLongReply(person: Person): Promise<CutReply> {
  const conversationId = await openConversation(person);
  const message = { text: 'zumo 300 30', clientMessageId: randomUUID() };
  const { status, body } = await person.ask('POST', `/api/chat/conversations/${conversationId}/messages`, message);
  if (status !== 202) throw new Error(`A message was answered with ${status}`);
  return { person, conversationId, generationId: String(body.generationId) };
}

/** What became of it: closed as `interrupted`, then continued to its end with what it had said still there; or what went wrong. */
export async function continueReply({ person, conversationId, generationId }: CutReply): Promise<'continued' | string> {
  const cut = await settledReply(person, conversationId);
  if (cut.status !== 'interrupted') return `closed as ${cut.status}`;
  const { status } = await person.ask('POST', `/api/chat/generations/${generationId}/continue`, {});
  if (status !== 202) return `continuing it was answered with ${status}`;
  const whole = await settledReply(person, conversationId);
  if (whole.status !== 'complete') return `continued, it ended ${whole.status}`;
  if (!whole.text.startsWith(cut.text)) return `continued, it lost words: ${cut.text.length} before, ${whole.text.length} after`;
  return whole.text.length > cut.text.length ? 'continued' : 'continued, it said no more';
}

async function settledReply(person: Person, conversationId: string): Promise<{ status: string | undefined; text: string }> {
  const deadline = Date.now() + settledWithinMs;
  for (;;) {
    const reply = (await readMessages(person, conversationId)).at(-1);
    if (reply && (reply.status !== 'running' || Date.now() > deadline)) return reply;
    await pause(200);
  }
}
