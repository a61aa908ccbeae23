import { DomainError } from '#platform/errors/define-error.ts';
import type { CrisisKind } from '#platform/safety/contract.ts';
import type { Chat } from '../../core/chat.ts';
import { addFindings } from '../../core/engine/add-findings.ts';
import type { Reading } from '../../core/finding.ts';
import { findingKey } from '../../core/finding-key.ts';
import type { Outcome } from '../../core/import/outcome.ts';
import type {
  AnswersAboutChat,
  Asks,
  Brought,
  ChatFacts,
  FromChatWorker,
  Gets,
  KeptChat,
  Opened,
  Task,
  ToChatWorker,
} from './chat-messages.ts';
import { factsOf } from './facts-of.ts';

/** Between two looks at whether to go on. */
const stretchMs = 40;

/** Hears how far the work is. Between its pieces the work breathes: the page is told, and what the page says is heard; it throws to stop. */
export type Watch = { share(done: number): void; breathe(): Promise<void> };

export type DeskParts = {
  readExport(brought: Brought, answers: AnswersAboutChat, watch: Watch): Promise<Outcome>;
  readRelations(chat: Chat, options: { reader: number | null; corrections: string[] }): Generator<number, Reading>;
  /** What danger somebody's own words may tell of, by the screen of the platform. */
  readDanger(text: string): CrisisKind | undefined;
  keep(personId: string, until: number, kept: KeptChat): Promise<void>;
  restore(personId: string): Promise<KeptChat | undefined>;
  tell(message: FromChatWorker): void;
};

/**
 * The one place that holds a whole chat: it lives in a worker, does one thing after another, and can be told to stop in the middle. The
 * page gets counts, the reading, and the few messages that it shows.
 */
export function createChatDesk(parts: DeskParts): (message: ToChatWorker) => void {
  let chat: Chat | undefined;
  let arriving: Chat | undefined;
  const stopped = new Set<number>();

  async function open({ brought, answers }: Asks<'open'>, watch: Watch): Promise<Opened> {
    const outcome = await parts.readExport(brought, answers, watch);
    if (outcome.outcome !== 'chat') return outcome;
    chat = outcome.chat;
    return { outcome: 'chat', facts: factsOf(chat) };
  }
  async function read({ reader, corrections, added = [] }: Asks<'read'>, watch: Watch): Promise<Reading> {
    const work = parts.readRelations(here(), { reader, corrections });
    for (;;) {
      const { done, value } = work.next();
      if (done) {
        if (value.outcome === 'cannot-say') return value;
        return addFindings(
          here(),
          value,
          added.filter((finding) => !corrections.includes(findingKey(finding))),
        );
      }
      watch.share(value);
      await watch.breathe();
    }
  }
  /** From the end: what was written last counts most, and the same words are read once. */
  async function screen({ reader }: Asks<'screen'>, watch: Watch): Promise<CrisisKind | null> {
    const { messages } = here();
    const read = new Set<string>();
    for (let at = messages.length - 1; at >= 0; at--) {
      const message = messages[at];
      if (message?.who !== reader || message.kind !== 'text' || read.has(message.text)) continue;
      const danger = parts.readDanger(message.text);
      if (danger) return danger;
      read.add(message.text);
      watch.share(1 - at / messages.length);
      await watch.breathe();
    }
    return null;
  }
  async function restore({ personId }: Asks<'restore'>): Promise<Gets<'restore'>> {
    const kept = await parts.restore(personId);
    chat = kept?.chat;
    return kept ? { facts: factsOf(kept.chat), said: kept.said } : null;
  }
  function receive({ about, first, total, messages }: Asks<'receive'>): ChatFacts | null {
    if (first === 0) arriving = { ...about, messages: [] };
    if (arriving?.messages.length !== first) throw new Error('The pages of a chat come in order');
    for (const message of messages) arriving.messages.push(message);
    if (arriving.messages.length < total) return null;
    chat = arriving;
    arriving = undefined;
    return factsOf(chat);
  }
  async function keep({ personId, until, said }: Asks<'keep'>): Promise<null> {
    await parts.keep(personId, until, { chat: here(), said });
    return null;
  }
  function here(): Chat {
    if (!chat) throw new Error('There is no chat to look at');
    return chat;
  }
  function run(message: Exclude<ToChatWorker, { task: 'stop' }>, watch: Watch): Promise<Gets<Task>> | Gets<Task> {
    if (message.task === 'open') return open(message, watch);
    if (message.task === 'read') return read(message, watch);
    if (message.task === 'screen') return screen(message, watch);
    if (message.task === 'restore') return restore(message);
    if (message.task === 'keep') return keep(message);
    if (message.task === 'receive') return receive(message);
    return here().messages.slice(message.from, message.to);
  }
  function watchOf(id: number): Watch {
    let breatheAt = performance.now() + stretchMs;
    let done = 0;
    return {
      share: (share) => {
        done = share;
      },
      async breathe() {
        if (performance.now() < breatheAt) return;
        parts.tell({ id, kind: 'share', share: done });
        // Messages that came meanwhile are heard before it goes on.
        await new Promise((resolve) => setTimeout(resolve));
        breatheAt = performance.now() + stretchMs;
        if (stopped.has(id)) throw new Stopped();
      },
    };
  }
  async function answer(message: Exclude<ToChatWorker, { task: 'stop' }>): Promise<void> {
    const { id } = message;
    try {
      parts.tell({ id, kind: 'done', result: await run(message, watchOf(id)) });
    } catch (error) {
      if (error instanceof Stopped || stopped.has(id)) parts.tell({ id, kind: 'stopped' });
      else parts.tell({ id, kind: 'failed', type: error instanceof DomainError ? error.type : '' });
    } finally {
      stopped.delete(id);
    }
  }
  return (message) => {
    if (message.task === 'stop') stopped.add(message.id);
    else void answer(message);
  };
}

class Stopped extends Error {}
