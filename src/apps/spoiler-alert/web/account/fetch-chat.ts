import type { ChatImportDetail } from '../../contract.ts';
import { mostPieceMessages } from '../../core/kept-limits.ts';
import { ChatProblem, ChatStopped, chatHolder } from '../worker/chat-holder.ts';
import type { ChatFacts } from '../worker/chat-messages.ts';
import { chatImportsApi } from './chat-imports-api.ts';

type Watch = { signal: AbortSignal; share(done: number): void };

/**
 * Brings what an account keeps into the worker of this tab, a page of messages after the other, so that the page itself never has all of
 * it. Throws an `ApiProblem`, and `ChatStopped` where it was told to stop.
 */
export async function fetchChat(importId: string, watch: Watch): Promise<{ kept: ChatImportDetail; facts: ChatFacts }> {
  try {
    const kept = await chatImportsApi.detail(importId, watch.signal);
    if (kept.status !== 'ready') throw new ChatProblem('spoiler-alert/import-not-whole');
    return { kept, facts: await fetchMessages(kept, watch) };
  } catch (error) {
    throw watch.signal.aborted ? new ChatStopped() : error;
  }
}

async function fetchMessages(kept: ChatImportDetail, { signal, share }: Watch): Promise<ChatFacts> {
  const { id, messages: total, format, title, participants, dateOrder } = kept;
  const limit = mostPieceMessages;
  let facts: ChatFacts | null = null;
  for (let first = 0; first < total; ) {
    const page = await chatImportsApi.messages(id, { around: first + limit / 2, limit }, signal);
    signal.throwIfAborted();
    // The last page begins earlier, so that it is as long as the others.
    const messages = page.items.slice(first - page.first);
    if (messages.length === 0) break;
    facts = await chatHolder.ask('receive', { about: { format, title, participants, dateOrder }, first, total, messages });
    first += messages.length;
    share(first / total);
  }
  if (!facts) throw new ChatProblem('spoiler-alert/import-not-whole');
  return facts;
}
