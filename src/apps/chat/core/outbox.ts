import type { StepAnswer } from '#platform/dialogue/contract.ts';

/** A message on its way: `queued` behind another, `sending`, or `waiting` for the network. */
export type Outgoing = {
  clientMessageId: string;
  text: string;
  answer?: StepAnswer;
  createdAt: string;
  state: 'queued' | 'sending' | 'waiting';
};
export type Outbox = readonly Outgoing[];

export function addOutgoing(outbox: Outbox, message: Omit<Outgoing, 'state'>): Outbox {
  if (outbox.some(({ clientMessageId }) => clientMessageId === message.clientMessageId)) return outbox;
  return [...outbox, { ...message, state: 'queued' }];
}

export function markOutgoing(outbox: Outbox, clientMessageId: string, state: Outgoing['state']): Outbox {
  return outbox.map((each) => (each.clientMessageId === clientMessageId ? { ...each, state } : each));
}

export function withoutOutgoing(outbox: Outbox, clientMessageId: string): Outbox {
  return outbox.filter((each) => each.clientMessageId !== clientMessageId);
}

/** What a page that was reloaded does with its messages: none is on its way any more, and the server knows doubles. */
export function wakeOutbox(outbox: Outbox): Outbox {
  return outbox.map((each) => ({ ...each, state: 'queued' }));
}

/** The message to send now: one at a time, in order, and never into a reply that is still being written. */
export function nextToSend(outbox: Outbox, replyIsWritten: boolean): Outgoing | undefined {
  const first = outbox[0];
  return first?.state === 'queued' && !replyIsWritten ? first : undefined;
}

/** Whether sending the same again may work without the person changing anything. */
export function isWorthRetrying(status: number): boolean {
  return status === 0 || status === 502 || status === 503 || status === 504;
}
