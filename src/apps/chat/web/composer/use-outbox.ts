import { useCallback, useEffect, useRef, useState } from 'react';
import type { Accepted } from '#platform/conversations/contract.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { retryDelayMs } from '#ui/api/retry-delay.ts';
import {
  addOutgoing,
  isWorthRetrying,
  markOutgoing,
  nextToSend,
  type Outbox,
  type Outgoing,
  wakeOutbox,
  withoutOutgoing,
} from '../../core/outbox.ts';
import { tabMemory } from '../tab-memory.ts';

type Events = {
  onAccepted(accepted: Accepted, message: Outgoing): void;
  /** The server will not take it: the words go back to whoever wrote them. */
  onRefused(message: Outgoing, error: unknown): void;
  /** It waits here, and why; `undefined` once one was taken. */
  onHeld(error: unknown): void;
};

export type OutboxControl = {
  outbox: Outbox;
  send(message: Omit<Outgoing, 'state'>): void;
  /** Takes back what has not left. */
  recall(clientMessageId: string): void;
  sendNow(): void;
};

const keyOf = (conversationId: string) => `outbox.${conversationId}`;

/** Leaves a message for a conversation whose page is about to open. */
export function leaveInOutbox(conversationId: string, message: Omit<Outgoing, 'state'>): void {
  tabMemory.write(keyOf(conversationId), addOutgoing(tabMemory.read<Outbox>(keyOf(conversationId)) ?? [], message));
}

/** Sends a person's messages in order and keeps each until the server has it, through lost networks and reloads. */
export function useOutbox(conversationId: string, replyIsWritten: boolean, events: Events): OutboxControl {
  const [outbox, setOutbox] = useState<Outbox>(() => wakeOutbox(tabMemory.read<Outbox>(keyOf(conversationId)) ?? []));
  const attempts = useRef(0);
  const told = useRef(events);
  told.current = events;

  useEffect(() => tabMemory.write(keyOf(conversationId), outbox.length > 0 ? outbox : undefined), [conversationId, outbox]);

  const wake = useCallback(
    () => setOutbox((now) => now.map((each) => (each.state === 'waiting' ? { ...each, state: 'queued' } : each))),
    [],
  );
  const next = nextToSend(outbox, replyIsWritten);

  useEffect(() => {
    if (!next) return;
    setOutbox((now) => markOutgoing(now, next.clientMessageId, 'sending'));
    void post(conversationId, next).then(
      (accepted) => {
        attempts.current = 0;
        told.current.onHeld(undefined);
        told.current.onAccepted(accepted, next);
        setOutbox((now) => withoutOutgoing(now, next.clientMessageId));
      },
      (error: unknown) => {
        if (isProblem(error) && isWorthRetrying(error.status)) {
          attempts.current += 1;
          told.current.onHeld(error);
          setOutbox((now) => markOutgoing(now, next.clientMessageId, 'waiting'));
          return;
        }
        setOutbox((now) => withoutOutgoing(now, next.clientMessageId));
        told.current.onRefused(next, error);
      },
    );
  }, [next, conversationId]);

  const isWaiting = outbox.some(({ state }) => state === 'waiting');
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(wake, retryDelayMs(attempts.current, Math.random()));
    window.addEventListener('online', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', wake);
    };
  }, [isWaiting, wake]);

  return {
    outbox,
    send: useCallback((message) => setOutbox((now) => addOutgoing(now, message)), []),
    recall: useCallback((clientMessageId) => setOutbox((now) => withoutOutgoing(now, clientMessageId)), []),
    sendNow: wake,
  };
}

function post(conversationId: string, { text, clientMessageId, answer }: Outgoing): Promise<Accepted> {
  return api.post<Accepted>(`/api/chat/conversations/${conversationId}/messages`, {
    text,
    clientMessageId,
    ...(answer ? { answer } : {}),
  });
}
