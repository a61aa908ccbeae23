import type { CrisisKind } from '#platform/safety/contract.ts';
import type { Chat, ChatFormat, ChatMessage } from '../../core/chat.ts';
import type { Finding, Reading } from '../../core/finding.ts';
import type { Outcome } from '../../core/import/outcome.ts';

/** What somebody brought: a file is read where it is needed, and never by the page. */
export type Brought = { text: string } | { file: File };

export type AnswersAboutChat = { dateOrder?: 'day-first' | 'month-first'; pick?: number };

/** All that the page knows of a chat before it is read: numbers and names. */
export type ChatFacts = {
  format: ChatFormat;
  dateOrder: Chat['dateOrder'];
  people: { name: string; messages: number }[];
  messages: number;
  media: number;
  /** Calls, polls, deleted ones. */
  other: number;
  system: number;
  /** Every line, the system's too: messages are asked for by their place among these. */
  lines: number;
  firstAt: string | null;
  lastAt: string | null;
};

export type Opened = { outcome: 'chat'; facts: ChatFacts } | Exclude<Outcome, { outcome: 'chat' }>;

/** What somebody said about the chat, which is kept with it. */
export type SaidAboutChat = { reader: number | null; aliases: string[]; corrections: string[] };

export type KeptChat = { chat: Chat; said: SaidAboutChat };

type Asked = {
  open: { asks: { brought: Brought; answers: AnswersAboutChat }; gets: Opened };
  /** `added`: what a model found besides, which counts like the rest unless it was set aside. */
  read: { asks: { reader: number | null; corrections: string[]; added?: Finding[] }; gets: Reading };
  /** What danger the reader's own messages may tell of: the last one that does. */
  screen: { asks: { reader: number }; gets: CrisisKind | null };
  messages: { asks: { from: number; to: number }; gets: ChatMessage[] };
  keep: { asks: { personId: string; until: number; said: SaidAboutChat }; gets: null };
  restore: { asks: { personId: string }; gets: { facts: ChatFacts; said: SaidAboutChat } | null };
  /** A chat that comes in pages, in order: nothing until it is whole. */
  receive: {
    asks: { about: Omit<Chat, 'messages'>; first: number; total: number; messages: ChatMessage[] };
    gets: ChatFacts | null;
  };
};
export type Task = keyof Asked;
export type Asks<T extends Task> = Asked[T]['asks'];
export type Gets<T extends Task> = Asked[T]['gets'];

/** What the page says to the worker. Each task has a number, which its answers carry. */
export type ToChatWorker = { [T in Task]: { id: number; task: T } & Asks<T> }[Task] | { id: number; task: 'stop' };

/** `stopped`: it was told to. `failed` names the declared error, or nothing where it is a fault of ours. */
export type FromChatWorker =
  | { id: number; kind: 'share'; share: number }
  | { id: number; kind: 'done'; result: Gets<Task> }
  | { id: number; kind: 'stopped' }
  | { id: number; kind: 'failed'; type: string };
