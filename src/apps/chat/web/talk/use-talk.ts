import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Accepted, Conversation } from '#platform/conversations/contract.ts';
import type { StepAnswer, StepView } from '#platform/dialogue/contract.ts';
import { api } from '#ui/api/client.ts';
import { conversationsKey } from '#ui/session/conversation-keys.ts';
import { announceCrossApp } from '#ui/session/cross-app.ts';
import { acceptedMessages, continuedMessages } from '../../core/known-messages.ts';
import { type BotTurn, buildThread, lastTurn, openStep, type ThreadItem } from '../../core/thread.ts';
import { type DraftControl, useDraft } from '../composer/use-draft.ts';
import { useOutbox } from '../composer/use-outbox.ts';
import { conversationKey } from '../conversation-keys.ts';
import type { Connection } from './open-events.ts';
import { type Messages, useMessages } from './use-messages.ts';
import { useSilenceWatch, useStream } from './use-stream.ts';

export type Talk = {
  conversation: Conversation | undefined;
  error: unknown;
  messages: Messages;
  items: ThreadItem[];
  turn: BotTurn | undefined;
  step: StepView | undefined;
  isWriting: boolean;
  isStopping: boolean;
  connection: Connection;
  waiting: number;
  draft: DraftControl;
  /** What the server would not take, in its own words; the text is back in the field. */
  refusal: unknown;
  /** Why a message still waits here. */
  heldBy: unknown;
  send(text: string, answer?: StepAnswer): void;
  recall(clientMessageId: string): void;
  sendNow(): void;
  stop(): Promise<void>;
  goOn(): Promise<void>;
};

/** One conversation, whole: what was said, what is being said, and what is on its way. */
export function useTalk(conversationId: string): Talk {
  const client = useQueryClient();
  const conversation = useQuery({
    queryKey: conversationKey(conversationId),
    queryFn: ({ signal }) => api.get<Conversation>(`/api/chat/conversations/${conversationId}`, signal),
  });
  const messages = useMessages(conversationId);
  const stream = useStream(conversationId);
  const [refused, setRefused] = useState<{ error: unknown; text: string; clientMessageId: string }>();
  const [heldBy, setHeldBy] = useState<unknown>();
  const [isStopping, setStopping] = useState(false);
  const draftRef = useRef<DraftControl>(undefined);
  const { change } = messages;
  const { expect, restart, state } = stream;

  const written = lastTurn(buildThread(messages.items, [], state.replies))?.status === 'running';
  const { outbox, send, recall, sendNow } = useOutbox(conversationId, written || messages.isLoading, {
    onAccepted(accepted, message) {
      change((known) => [...known, ...acceptedMessages(known, accepted, message)]);
      expect(accepted.generationId);
      draftRef.current?.confirmSent();
    },
    onRefused({ text, clientMessageId, answer }, error) {
      setRefused({ error, text, clientMessageId });
      if (!answer) draftRef.current?.putBack(text);
    },
    onHeld: setHeldBy,
  });
  const draft = useDraft(
    conversationId,
    useMemo(() => outbox.map(({ text }) => text), [outbox]),
  );
  draftRef.current = draft;

  const items = useMemo(() => buildThread(messages.items, outbox, state.replies), [messages.items, outbox, state.replies]);
  const turn = lastTurn(items);
  const isSending = outbox.some(({ state: now }) => now === 'sending');
  useStrangers({ isSending, held: state.held.length, latestId: state.latestId, messages, restart });
  useSilenceWatch(written, stream);
  useFreshList(conversationId, turn);

  return {
    conversation: conversation.data,
    error: conversation.error ?? messages.error,
    messages,
    items,
    turn,
    step: openStep(items, written, outbox),
    isWriting: written,
    isStopping: isStopping && written,
    connection: stream.connection,
    waiting: outbox.filter(({ state: now }) => now === 'waiting').length,
    draft,
    refusal: refused?.error,
    heldBy,
    send: useCallback(
      (text, answer) => {
        const clientMessageId = refused && refused.text === text && !answer ? refused.clientMessageId : crypto.randomUUID();
        setRefused(undefined);
        send({ text, clientMessageId, createdAt: new Date().toISOString(), ...(answer ? { answer } : {}) });
        if (!answer) draftRef.current?.takeOut();
      },
      [send, refused],
    ),
    recall,
    sendNow,
    async stop() {
      if (!turn?.generationId) return;
      setStopping(true);
      try {
        const { status } = await api.post<{ status: string }>(`/api/chat/generations/${turn.generationId}/stop`);
        if (status !== 'running') restart();
      } catch (error) {
        setStopping(false);
        throw error;
      }
    },
    async goOn() {
      const cutId = turn?.generationId;
      if (!cutId) return;
      try {
        const { generationId } = await api.post<Accepted>(`/api/chat/generations/${cutId}/continue`);
        change((known) => continuedMessages(known, cutId, generationId, turn.text));
        setStopping(false);
        // The words already there come with the first event of a new connection, so both sides go on from the same text.
        restart();
      } finally {
        client.invalidateQueries({ queryKey: conversationsKey });
      }
    },
  };
}

/** Replies this page did not ask for: another tab or device is talking here too. Everything is asked for again. */
function useStrangers({
  isSending,
  held,
  latestId,
  messages,
  restart,
}: {
  isSending: boolean;
  held: number;
  latestId: string | undefined;
  messages: Messages;
  restart(): void;
}): void {
  const { items, reload, isLoading } = messages;
  const isStrange = Boolean(latestId) && !items.some(({ metadata }) => metadata.generationId === latestId);

  useEffect(() => {
    if (!isSending && held > 0) restart();
  }, [isSending, held, restart]);

  useEffect(() => {
    if (!isSending && isStrange && !isLoading) void reload();
  }, [isSending, isStrange, isLoading, reload]);
}

const titleAfterMs = 2_500;

/** When a reply has ended the lists know more: how far the steps are, and soon a title. */
function useFreshList(conversationId: string, turn: BotTurn | undefined): void {
  const client = useQueryClient();
  const seen = useRef(turn?.status);
  const { status } = turn ?? {};
  const hasFinished = status === 'complete' && Boolean(turn?.outcome);

  useEffect(() => {
    const wasWriting = seen.current === 'running';
    seen.current = status;
    if (!wasWriting || status === 'running') return;
    const refresh = (): void => {
      void client.invalidateQueries({ queryKey: conversationKey(conversationId) });
      void client.invalidateQueries({ queryKey: conversationsKey });
    };
    refresh();
    if (hasFinished) announceCrossApp({ kind: 'activity.added' });
    const timer = setTimeout(refresh, titleAfterMs);
    return () => clearTimeout(timer);
  }, [status, hasFinished, client, conversationId]);
}
