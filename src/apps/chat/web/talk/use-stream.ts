import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { StreamEvent } from '#platform/conversations/contract.ts';
import { beginAgain, expectReply, noReplies, readEvent, type StreamState } from '../../core/stream-state.ts';
import { type Connection, openEvents } from './open-events.ts';

type Change = { kind: 'event'; event: StreamEvent } | { kind: 'expect'; generationId: string } | { kind: 'restart' };

export type Stream = { state: StreamState; connection: Connection; expect(generationId: string): void; restart(): void };

/** The replies of one conversation as they are written. `expect` tells it of one that this page has asked for. */
export function useStream(conversationId: string): Stream {
  const [state, change] = useReducer(reduce, noReplies);
  const [connection, setConnection] = useState<Connection>('connecting');
  const events = useRef<ReturnType<typeof openEvents>>(undefined);

  useEffect(() => {
    const opened = openEvents(`/api/chat/conversations/${conversationId}/events`, {
      onEvent: (event) => change({ kind: 'event', event }),
      onConnection: setConnection,
      onRestart: () => change({ kind: 'restart' }),
    });
    events.current = opened;
    return () => opened.close();
  }, [conversationId]);

  const restart = useCallback(() => events.current?.restart(), []);
  const expect = useCallback((generationId: string) => change({ kind: 'expect', generationId }), []);

  useEffect(() => {
    if (!state.needsSync) return;
    // A moment apart, so that a server that keeps losing its place is not asked without rest.
    const timer = setTimeout(restart, 250);
    return () => clearTimeout(timer);
  }, [state.needsSync, restart]);

  return { state, connection, expect, restart };
}

/** Longer than this without a word from a reply that is being written, and the connection may be dead without knowing it. */
const silentMs = 10_000;

/** Asks again for a reply that has gone silent: some networks drop a connection and tell nobody. */
export function useSilenceWatch(isWriting: boolean, { state, restart }: Stream): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: every event changes the state, and with it the wait begins again
  useEffect(() => {
    if (!isWriting) return;
    const timer = setTimeout(restart, silentMs);
    return () => clearTimeout(timer);
  }, [isWriting, state, restart]);
}

function reduce(state: StreamState, change: Change): StreamState {
  switch (change.kind) {
    case 'event':
      return readEvent(state, change.event);
    case 'expect':
      return expectReply(state, change.generationId);
    case 'restart':
      return beginAgain(state);
  }
}
