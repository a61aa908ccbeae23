import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Installation } from '../../tests/support/installation.ts';
import type { Forked } from './fork-process.ts';
import { openConversation, type Person, signUp } from './person.ts';
import { cpuSeconds } from './process-figures.ts';
import { listenToRelay, listenToReply, type TokenCount } from './stream-listener.ts';

/** How many replies at once, how long each, and how many tokens per second it has. */
export type Load = { streams: number; tokens: number; rate: number };

/** What a run of many streams showed. Milliseconds count from when the model sent a token to when the page had it. */
export type StreamRun = {
  tokens: number;
  lost: number;
  firstMs: number[];
  addedMs: number[];
  cpuMicrosecondsPerToken: number;
  seconds: number;
};

const people = 25;
const rampMs = 4_000;

/** Streams replies through the real server: accounts, conversations, event streams and messages as a page makes them. */
export async function measureServer({ url, process: { pid = 0 } }: Installation, load: Load): Promise<StreamRun> {
  const crowd = await Promise.all(Array.from({ length: Math.min(people, load.streams) }, () => signUp(url)));
  const seats: { person: Person; conversationId: string }[] = [];
  while (seats.length < load.streams) {
    const row = crowd.slice(0, load.streams - seats.length);
    seats.push(...(await Promise.all(row.map(async (person) => ({ person, conversationId: await openConversation(person) })))));
  }

  return run(
    pid,
    load,
    async ({ person, conversationId }: (typeof seats)[number]) => {
      const listening = await listenToReply(`${url}/api/chat/conversations/${conversationId}/events`, person.token);
      const message = { text: `zumo ${load.tokens} ${load.rate}`, clientMessageId: randomUUID() };
      const { status } = await person.ask('POST', `/api/chat/conversations/${conversationId}/messages`, message);
      if (status !== 202) throw new Error(`A message was answered with ${status}`);
      return listening.ended;
    },
    seats,
  );
}

/** Streams the same through a process that does the least our protocol needs. */
export async function measureRelay({ pid, port }: Forked, load: Load): Promise<StreamRun> {
  const body = JSON.stringify({ messages: [{ role: 'user', content: `zumo ${load.tokens} ${load.rate}` }] });
  const seats = Array.from({ length: load.streams }, () => body);
  return run(pid, load, (sent) => listenToRelay(`http://127.0.0.1:${port}/`, sent), seats);
}

async function run<Seat>(pid: number, load: Load, sit: (seat: Seat) => Promise<TokenCount>, seats: Seat[]): Promise<StreamRun> {
  const startedAt = performance.now();
  const cpuBefore = cpuSeconds(pid);
  const counts = await Promise.all(
    seats.map(async (seat, place) => {
      await pause((place * rampMs) / seats.length);
      return sit(seat);
    }),
  );
  const cpu = cpuSeconds(pid) - cpuBefore;
  const tokens = counts.reduce((sum, { inOrder }) => sum + inOrder, 0);
  return {
    tokens,
    lost: load.streams * load.tokens - tokens,
    firstMs: counts.flatMap(({ delaysMs }) => delaysMs.slice(0, 1)),
    addedMs: counts.flatMap(({ delaysMs }) => delaysMs.slice(1)),
    cpuMicrosecondsPerToken: (cpu * 1e6) / tokens,
    seconds: (performance.now() - startedAt) / 1000,
  };
}
