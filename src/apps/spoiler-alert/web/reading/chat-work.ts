import { isProblem } from '#ui/api/api-problem.ts';
import type { ChatMessage } from '../../core/chat.ts';
import type { Finding } from '../../core/finding.ts';
import type { AskedModel } from '../../reading/contract.ts';
import { accountCopy } from '../account/account-copy.ts';
import { chatImportsApi } from '../account/chat-imports-api.ts';
import { copyCorrections } from '../account/copy-corrections.ts';
import { fetchChat } from '../account/fetch-chat.ts';
import { dayMs, deviceChatMemory } from '../device/device-chat-memory.ts';
import { ChatProblem, ChatStopped, chatHolder } from '../worker/chat-holder.ts';
import type { AnswersAboutChat, Brought } from '../worker/chat-messages.ts';
import { asideToasts } from './aside-toasts.ts';
import { readAnew } from './read-anew.ts';
import { isAlone, type Visit, visitMemory } from './visit-memory.ts';
import { withoutOwnHarm } from './without-own-harm.ts';

export type Doing = 'opening' | 'reading' | 'restoring' | 'fetching';
export type Working = {
  doing: Doing | null;
  /** From 0 to 1. */
  share: number;
  /** Why the last of it came to nothing: the type of a declared error, `unexpected`, or that it was cancelled. */
  ended: string | null;
};

const atRest: Working = { doing: null, share: 0, ended: null };
let working = atRest;
/** How often the chat was forgotten: what began before that has nothing to say any more. */
let round = 0;
let fetching: AbortController | undefined;
const listeners = new Set<() => void>();

visitMemory.takeAlong(() => {
  round += 1;
  fetching?.abort();
  chatHolder.end();
  say(atRest);
});

/** What is done with the chat in the worker, one thing at a time, and how far it is. */
export const chatWork = {
  read: () => working,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  cancel(): void {
    fetching?.abort();
    chatHolder.stop();
  },
  /** What it ended with was read, or no longer counts. */
  settle: () => say(atRest),

  /** Reads what was brought, with what its person said of it until now, and goes on to the questions about it. */
  async open(brought: Brought, answers: AnswersAboutChat = {}): Promise<void> {
    asideToasts.dismiss();
    // What is half sent of another one is of no use.
    void accountCopy.cancel();
    accountCopy.leave();
    // Another chat goes to the account only where its person says so of it.
    const keep = visitMemory.read().keep === 'account' ? 'page' : visitMemory.read().keep;
    const fresh = { question: null, facts: null, reading: null, ownDanger: null, keptUntil: null, copy: null };
    visitMemory.change({ brought, keep, ...fresh });
    await work('opening', async (share) => {
      const opened = await chatHolder.ask('open', { brought, answers }, share);
      const { dateOrder = null, pick = null } = answers;
      if (opened.outcome !== 'chat') return visitMemory.change({ step: 'confirm', question: opened, dateOrder, pick });
      const unsaid = { reader: undefined, aliases: [], corrections: [], added: [], title: '' };
      visitMemory.change({ step: 'confirm', facts: opened.facts, dateOrder, pick, question: null, ...unsaid });
    });
  },
  /** Looks at what repeats, and then keeps the chat where its person said. */
  async look(personId: string | undefined): Promise<void> {
    await work('reading', async (share) => {
      await hold(personId);
      const { reader = null, corrections, added } = visitMemory.read();
      const read = await readAnew({ reader, corrections, added }, share);
      if (read.reading.outcome === 'cannot-say') return visitMemory.change(read);
      await keepIfWanted(personId);
      visitMemory.change({ ...read, step: 'map' });
      accountCopy.sendIfWanted(personId, (from, to) => chatWork.messages(from, to, personId));
    });
  },
  /** Opens what rests on this device. Answers whether it opened; what does not is erased. */
  async restore(personId: string): Promise<boolean> {
    asideToasts.dismiss();
    const kept = deviceChatMemory.kept();
    const { watched, exitTo } = visitMemory.read();
    return work('restoring', async (share) => {
      const restored = await chatHolder.ask('restore', { personId });
      if (!restored || !kept) {
        await deviceChatMemory.erase();
        throw new ChatProblem('lost');
      }
      const { facts, said } = restored;
      const read = await readAnew(said, share);
      visitMemory.change({
        watched,
        exitTo,
        brought: null,
        facts,
        ...said,
        ...read,
        added: [],
        copy: null,
        keep: 'device',
        keptUntil: kept.until,
        step: 'map',
      });
    });
  },
  /** Opens what the account keeps, from whichever device it came, without what was set aside on any. Answers whether it opened. */
  async openKept(importId: string): Promise<boolean> {
    asideToasts.dismiss();
    accountCopy.leave();
    return work('fetching', async (share) => {
      const { kept, facts } = await bringKept(importId, (done) => share(done / 2));
      const { reader, participants, corrections, reading, modelPlace } = kept;
      const found: Finding[] = reading && reading.outcome !== 'cannot-say' ? reading.findings : [];
      const added = found.filter(({ layer }) => layer === 'model');
      const read = await readAnew({ reader, corrections, added }, (done) => share(0.5 + done / 2));
      const aliases = participants.map((alias, at) => (at === reader ? '' : alias));
      const said = { reader, aliases, corrections, added, title: kept.title ?? '' };
      visitMemory.change({ brought: null, question: null, keptUntil: null, facts, ...said, ...read });
      accountCopy.kept(kept, modelPlace, corrections);
      visitMemory.change({ step: 'map' });
    });
  },
  /** Has a model look at the copy in the account too, and reads again with what it found. Answers how it was asked; `null`: it was not. */
  async askModel(personId: string | undefined): Promise<AskedModel | null> {
    const { copy, facts } = visitMemory.read();
    if (copy?.phase !== 'kept') return null;
    const { reading, model } = await chatImportsApi.readWithModel(copy.id);
    if (visitMemory.read().facts !== facts || !reading || reading.outcome === 'cannot-say') return model;
    await readAgain({ added: reading.findings.filter(({ layer }) => layer === 'model') }, personId);
    return model;
  },
  /** The messages from one place up to another. */
  async messages(from: number, to: number, personId: string | undefined): Promise<ChatMessage[]> {
    await hold(personId);
    return chatHolder.ask('messages', { from: Math.max(0, from), to });
  },
  /** Reads again without what does not fit; what rests on the device learns of it. Once or twice is the same. */
  async setAside(findingKey: string, personId: string | undefined): Promise<void> {
    const { corrections } = visitMemory.read();
    if (!corrections.includes(findingKey)) await readAgain({ corrections: [...corrections, findingKey] }, personId);
  },
  /** Reads again with it. */
  async putBack(findingKey: string, personId: string | undefined): Promise<void> {
    const { corrections } = visitMemory.read();
    const left = corrections.filter((one) => one !== findingKey);
    if (left.length < corrections.length) await readAgain({ corrections: left }, personId);
  },
};

type Again = Partial<Pick<Visit, 'corrections' | 'added'>>;

async function readAgain(changed: Again, personId: string | undefined): Promise<void> {
  const { corrections: before, added: addedBefore } = visitMemory.read();
  visitMemory.change(changed);
  const { corrections, added, facts, reader = null } = visitMemory.read();
  // A later one counts, whichever is done first; and another chat has nothing to do with it.
  const counts = () => {
    const now = visitMemory.read();
    return now.corrections === corrections && now.added === added && now.facts === facts;
  };
  try {
    await hold(personId);
    const { reading } = withoutOwnHarm(await chatHolder.ask('read', { reader, corrections, added }), reader);
    if (!counts()) return;
    visitMemory.change({ reading });
    await keepIfWanted(personId);
    void copyCorrections.sync();
  } catch (error) {
    if (counts()) visitMemory.change({ corrections: before, added: addedBefore });
    throw error;
  }
}

let coming: Promise<unknown> | undefined;

/** A worker that was ended in the middle of its work has let go of the chat: it comes again, once, from where it came. */
async function hold(personId: string | undefined): Promise<void> {
  if (chatHolder.isHolding()) return;
  const { brought, dateOrder, pick, keep, copy } = visitMemory.read();
  const answers = { ...(dateOrder ? { dateOrder } : {}), ...(pick === null ? {} : { pick }) };
  if (brought) coming ??= chatHolder.ask('open', { brought, answers });
  else if (keep === 'account' && copy) coming ??= bringKept(copy.id);
  else if (keep === 'device' && personId) coming ??= chatHolder.ask('restore', { personId });
  try {
    await coming;
  } finally {
    coming = undefined;
  }
}

function bringKept(importId: string, share: (done: number) => void = () => undefined) {
  fetching = new AbortController();
  return fetchChat(importId, { signal: fetching.signal, share });
}

async function keepIfWanted(personId: string | undefined): Promise<void> {
  const visit = visitMemory.read();
  const { keep, keptUntil, reader = null, aliases, corrections } = visit;
  if (keep !== 'device' || !isAlone(visit) || !personId) return;
  // Keeping it again does not make its time longer.
  const until = keptUntil ?? Date.now() + dayMs;
  try {
    if (until <= Date.now()) throw new Error('Its day is over');
    deviceChatMemory.keptFor({ personId, until });
    await chatHolder.ask('keep', { personId, until, said: { reader, aliases, corrections } });
    // Meanwhile another page, or somebody who signed out, may have erased it.
    if (deviceChatMemory.kept()?.until !== until) throw new Error('It was erased while it was written');
    visitMemory.change({ keptUntil: until });
  } catch (error) {
    if (error instanceof ChatStopped) return;
    deviceChatMemory.forget();
    visitMemory.change({ keep: 'page', keptUntil: null });
  }
}

async function work(doing: Doing, act: (share: (share: number) => void) => Promise<void>): Promise<boolean> {
  if (working.doing) return false;
  const mine = round;
  const tell = (next: Working) => {
    if (mine === round) say(next);
  };
  tell({ doing, share: 0, ended: null });
  try {
    await act((share) => tell({ doing, share, ended: null }));
    tell(atRest);
    return true;
  } catch (error) {
    if (!(error instanceof ChatStopped || error instanceof ChatProblem || isProblem(error))) throw error;
    const type = error instanceof ChatStopped ? 'cancelled' : error.type.replace('spoiler-alert/', '') || 'unexpected';
    tell({ ...atRest, ended: type });
    return false;
  }
}

function say(next: Working): void {
  working = next;
  for (const listener of listeners) listener();
}
