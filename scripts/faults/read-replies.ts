import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openConversation, type Person, signUp } from '../measure/person.ts';
import type { Reading } from './compare-readings.ts';
import { readMessages } from './read-messages.ts';
import { openReadingPage, type ReadingPage } from './reading-page.ts';

/** Many people who each read one long reply. */
export type Readers = {
  pages: ReadingPage[];
  /** Waits for every reply and compares what was shown with what is kept; the reply of whoever waits longer is unfinished. */
  end(): Promise<Reading[]>;
};

type Options = { many: number; tokens: number; perSecond: number; urls: () => string[] };

const settledWithinMs = 75_000;

/** Everybody asks the first address, and reads at any of them. */
export async function readReplies({ many, tokens, perSecond, urls }: Options): Promise<Readers> {
  const [first = ''] = urls();
  const readers = await Promise.all(Array.from({ length: many }, () => beginReading(first, `zumo ${tokens} ${perSecond}`, urls)));

  return {
    pages: readers.map(({ page }) => page),
    async end() {
      const tooLong = pause(settledWithinMs, undefined, { ref: false });
      await Promise.race([Promise.all(readers.map(({ page }) => page.finished)), tooLong]);
      return Promise.all(
        readers.map(({ person, page, conversationId }) => readingOf(at(person, urls()[0] ?? ''), page, conversationId)),
      );
    },
  };
}

async function beginReading(url: string, text: string, urls: () => string[]) {
  const person = await signUp(url);
  const conversationId = await openConversation(person);
  const page = openReadingPage({ urls, token: person.token, conversationId });
  const message = { text, clientMessageId: randomUUID() };
  const { status } = await person.ask('POST', `/api/chat/conversations/${conversationId}/messages`, message);
  if (status !== 202) throw new Error(`A message was answered with ${status}`);
  return { person, page, conversationId };
}

async function readingOf(person: Person, page: ReadingPage, conversationId: string): Promise<Reading> {
  const kept = (await readMessages(person, conversationId)).at(-1);
  page.close();
  return { shown: page.shown(), kept: kept?.text ?? '', status: kept?.status, doubled: page.doubled() };
}

/** The same person at another address: the one where they signed up may be gone. */
function at(person: Person, url: string): Person {
  const headers = { authorization: `Bearer ${person.token}` };
  return {
    ...person,
    async ask(method, path) {
      const response = await fetch(url + path, { method, headers });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
  };
}
