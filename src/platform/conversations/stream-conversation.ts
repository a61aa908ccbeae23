import type { ServerResponse } from 'node:http';
import type { LogEntry, StreamLog } from '../cache/stream-log.ts';
import { isUuid } from '../db/is-uuid.ts';
import type { Stored } from './conversation-store.ts';
import { findGeneration, type OwnGeneration } from './generation-store.ts';
import { findMessage } from './message-store.ts';

const heartbeatMs = 15_000;
/** A page that reads this much slower than the reply grows is let go: it comes back with its `Last-Event-ID`. */
const mostUnread = 1_000_000;

type Parts = Stored & { streamLog: StreamLog };
type Reading = Parts & { personId: string };

/**
 * Sends a conversation's events to one page until it leaves: first what it has missed since `lastEventId`, then each event as
 * it happens. Without an id, or with one that is no longer held, it gets a `sync`: the whole text of the last reply so far.
 *
 * Returns when the page is caught up; `response` stays open. The caller has checked whose conversation it is, and found the
 * `newest` reply in it.
 */
export async function streamConversation(
  parts: Parts,
  { personId, conversationId, newest }: { personId: string; conversationId: string; newest: OwnGeneration | undefined },
  lastEventId: string | undefined,
  response: ServerResponse,
): Promise<void> {
  const { streamLog } = parts;
  const waiting: LogEntry[] = [];
  let caughtUp = false;
  const send = (entry: LogEntry): void => {
    if (response.writableLength > mostUnread) response.destroy();
    // Events have no chunks around them, so once the head is out each is one plain write: the response would cost three times that.
    else (response.headersSent && response.socket ? response.socket : response).write(frameOf(entry));
  };
  const leave = streamLog.subscribe(conversationId, (entry) => (caughtUp ? send(entry) : waiting.push(entry)));
  const heartbeat = setInterval(() => response.write(': ·\n\n'), heartbeatMs);
  response.on('close', () => {
    clearInterval(heartbeat);
    leave();
  });

  // The status is spent: when the past cannot be read, the page is let go and asks again.
  const reading = { ...parts, personId };
  const missed = await whatWasMissed(reading, conversationId, newest, readEventId(lastEventId)).catch((error: unknown) => {
    response.destroy();
    throw error;
  });
  for (const entry of missed) send(entry);
  const reached = new Map(missed.map(({ generationId, seq }) => [generationId, seq]));
  for (const entry of waiting) if (entry.seq > (reached.get(entry.generationId) ?? 0)) send(entry);
  caughtUp = true;
}

async function whatWasMissed(
  parts: Reading,
  conversationId: string,
  newest: OwnGeneration | undefined,
  last: EventId | undefined,
): Promise<LogEntry[]> {
  const since = last && (await parts.streamLog.read(conversationId, last.generationId, last.seq));
  if (since) return since;
  const { db, streamLog } = parts;
  const latest = await streamLog.latest(conversationId);
  // A whole reply may have come between finding the newest one and listening.
  const isStale = latest?.done && (latest.generationId !== newest?.id || newest.status === 'running');
  const known = isStale ? await findGeneration(db, conversationId) : newest;
  const left = last && last.generationId !== known?.id ? await findGeneration(db, conversationId, last.generationId) : undefined;
  const before = left ? await fromDatabase(parts, left) : [];
  if (latest && !latest.done) return [...before, syncOf(latest.generationId, latest.seq, latest.text)];
  return known ? [...before, ...(await fromDatabase(parts, known))] : [];
}

/** A reply as the database holds it: its words and, when it has ended, its form and how it ended. */
async function fromDatabase(
  parts: Reading,
  { id: generationId, conversationId, messageId, status }: OwnGeneration,
): Promise<LogEntry[]> {
  const message = await findMessage(parts, parts.personId, messageId);
  if (!message) return [];
  if (status === 'running') {
    // It may have been opened, and even ended, while the database was asked: then only the log says which event follows these words.
    const stands = await parts.streamLog.latest(conversationId);
    if (stands?.generationId !== generationId) return [syncOf(generationId, 0, message.content)];
    if (!stands.done) return [syncOf(generationId, stands.seq, stands.text)];
    const ended = await findGeneration(parts.db, conversationId, generationId);
    return ended && ended.status !== 'running' ? fromDatabase(parts, ended) : [];
  }
  // Numbered far above any event of the log, so that what the page already has never hides how the reply ended.
  const entry = (seq: number, event: string, body: object): LogEntry => ({
    generationId,
    seq,
    event,
    data: JSON.stringify({ generationId, seq, ...body }),
  });
  const { mode, helpLines, broken, step, outcome } = message.metadata;
  const beside = { ...(helpLines ? { helpLines } : {}), ...(broken ? { broken } : {}) };
  return [
    entry(fromStore, 'sync', { text: message.content }),
    ...(mode && (mode !== 'model' || broken) ? [entry(fromStore + 1, 'notice', { mode, ...beside })] : []),
    ...(step || outcome ? [entry(fromStore + 2, 'step', { step: step ?? null, outcome: outcome ?? null })] : []),
    entry(fromStore + 3, 'done', { status, messageId }),
  ];
}

const fromStore = 1_000_000;

function syncOf(generationId: string, seq: number, text: string): LogEntry {
  return { generationId, seq, event: 'sync', data: JSON.stringify({ generationId, seq, text }) };
}

function frameOf({ generationId, seq, event, data }: LogEntry): string {
  return `id: ${generationId}:${seq}\nevent: ${event}\ndata: ${data}\n\n`;
}

type EventId = { generationId: string; seq: number };

function readEventId(id: string | undefined): EventId | undefined {
  const [generationId, seq] = id?.split(':') ?? [];
  const at = Number(seq);
  return generationId && isUuid(generationId) && Number.isSafeInteger(at) && at >= 0 ? { generationId, seq: at } : undefined;
}
