import type { GenerationStatus, Message, MessageMetadata } from '#platform/conversations/contract.ts';
import type { StepView } from '#platform/dialogue/contract.ts';
import type { Outbox, Outgoing } from './outbox.ts';
import type { Reply } from './stream-state.ts';

export type BotTurn = {
  generationId: string | undefined;
  /** By this id the server knows it; a reply that is being written has none yet on this page. */
  messageId: string | undefined;
  text: string;
  status: GenerationStatus;
  createdAt: string;
  problem?: Reply['problem'];
} & Pick<MessageMetadata, 'mode' | 'helpLines' | 'broken' | 'step' | 'outcome'>;

export type ThreadItem =
  | {
      kind: 'mine';
      key: string;
      text: string;
      createdAt: string;
      /** By this id the server knows it; what is on its way has none. */
      messageId?: string;
      sending?: Outgoing['state'];
    }
  | { kind: 'bot'; key: string; turn: BotTurn };

/** What a conversation shows, in order: what the server holds, with the live words of its replies, then what is on its way. */
export function buildThread(
  messages: readonly Message[],
  outbox: Outbox,
  replies: Readonly<Record<string, Reply>>,
): ThreadItem[] {
  const sent = new Set(messages.map(({ metadata }) => metadata.clientMessageId));
  return [
    ...messages.map((message) => (message.senderType === 'user' ? mineOf(message) : botOf(message, replies))),
    ...outbox
      .filter(({ clientMessageId }) => !sent.has(clientMessageId))
      .map(
        ({ clientMessageId, text, createdAt, state }): ThreadItem => ({
          kind: 'mine',
          key: clientMessageId,
          text,
          createdAt,
          sending: state,
        }),
      ),
  ];
}

/** The bot's last turn, which alone can be answered, stopped or continued. */
export function lastTurn(items: readonly ThreadItem[]): BotTurn | undefined {
  const last = items.findLast((item) => item.kind === 'bot');
  return last?.kind === 'bot' ? last.turn : undefined;
}

/** The step that waits for an answer: the last turn's, once it has been said and while nothing else is on its way. */
export function openStep(items: readonly ThreadItem[], isWritten: boolean, outbox: Outbox): StepView | undefined {
  if (isWritten || outbox.length > 0) return undefined;
  return lastTurn(items)?.step ?? undefined;
}

/** The words of a turn without the question that its form asks right below. */
export function wordsBeforeStep(text: string, step: StepView | null | undefined): string {
  if (!step) return text;
  const whole = text.trimEnd();
  return whole.endsWith(step.question) ? whole.slice(0, whole.length - step.question.length).trimEnd() : text;
}

/** The part of an ISO moment by which messages are gathered under one day, on this device's calendar. */
export function localDay(iso: string): string {
  const date = new Date(iso);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

function mineOf({ id, content, createdAt, metadata }: Message): ThreadItem {
  return { kind: 'mine', key: metadata.clientMessageId ?? id, messageId: id, text: content, createdAt };
}

function botOf({ id, content, createdAt, metadata }: Message, replies: Readonly<Record<string, Reply>>): ThreadItem {
  const { generationId, status = 'complete', mode, helpLines, broken, step, outcome } = metadata;
  const messageId = id.startsWith('reply:') ? undefined : id;
  const stored: BotTurn = { generationId, messageId, text: content, status, createdAt, mode, helpLines, broken, step, outcome };
  const live = generationId ? replies[generationId] : undefined;
  const key = generationId ?? id;
  if (!live || (live.status === 'running' && status !== 'running')) return { kind: 'bot', key, turn: stored };
  const { text, problem } = live;
  const turn: BotTurn = { ...stored, messageId: messageId ?? live.messageId, text, status: live.status, problem };
  return {
    kind: 'bot',
    key,
    turn: {
      ...turn,
      ...given({ mode: live.mode, helpLines: live.helpLines, broken: live.broken, step: live.step, outcome: live.outcome }),
    },
  };
}

/** What has a value: what has not been heard of hides nothing that was. */
function given<T extends object>(parts: T): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<T>;
}
