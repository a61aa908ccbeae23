import { isProblem } from '#ui/api/api-problem.ts';
import type { ChatHeader, ChatImport } from '../../contract.ts';
import { announceForgotten } from '../device/other-tabs.ts';
import { type AccountCopy, isAlone, visitMemory } from '../reading/visit-memory.ts';
import { chatImportsApi } from './chat-imports-api.ts';
import { copyCorrections } from './copy-corrections.ts';
import { headerOf } from './header-of.ts';
import { sendChat, type ToSend } from './send-chat.ts';

type Sending = Omit<ToSend, 'begin'> & { personId: string; header: ChatHeader };
type Run = { isStopped: boolean; done: Promise<void> };

/** What another try cannot mend: what was sent of it goes at once. */
const final = ['spoiler-alert/too-large', 'spoiler-alert/unknown-sender', 'spoiler-alert/not-in-this-account', 'http/not-valid'];
const notThere = 'spoiler-alert/import-not-found';

let sending: Sending | undefined;
let run: Run | undefined;
let clock: ReturnType<typeof setTimeout> | undefined;

visitMemory.takeAlong(() => accountCopy.leave());

/**
 * The copy of this chat in the account of its person. It is sent while the chat is looked at, and whatever goes wrong with it, the chat
 * stays readable here.
 */
export const accountCopy = {
  /** Begins to send a chat whose person wants it there, and whom nobody watches. Only once for each chat. */
  sendIfWanted(personId: string | undefined, messages: ToSend['messages']): void {
    const visit = visitMemory.read();
    const { keep, facts, copy } = visit;
    if (keep !== 'account' || copy || !isAlone(visit) || !personId || !facts) return;
    sending = { personId, header: headerOf(facts, visit), total: facts.lines, messages };
    void begin(crypto.randomUUID());
  },
  /** Goes on where it broke off; what is not there any more is sent anew. Only for whoever it was of. */
  retry(personId: string | undefined): void {
    const { copy } = visitMemory.read();
    if (copy?.phase !== 'broken' || !sending || sending.personId !== personId) return;
    void begin(isProblem(copy.problem, notThere) ? crypto.randomUUID() : copy.id);
  },
  /** Whether another try may go better. */
  mayRetry: (problem: unknown) => !(isProblem(problem) && final.includes(problem.type)),
  /** Stops, and removes what was sent. The chat is in this page only then. */
  async cancel(): Promise<void> {
    const { copy } = visitMemory.read();
    if (copy?.phase !== 'sending' && copy?.phase !== 'broken') return;
    const { id } = copy;
    visitMemory.change({ copy: { phase: 'removing', id }, keep: 'page' });
    const tell = only(id);
    const isRemoved = await remove(id);
    tell({ phase: 'cancelled', id, isRemoved });
  },
  /** Stops sending, and waits until nothing is under way any more. What was sent stays until somebody removes it, or for an hour. */
  async halt(): Promise<void> {
    if (!run) return;
    run.isStopped = true;
    await run.done;
  },
  /** It was opened from there, or is there now. */
  kept(
    { id, expiresAt }: Pick<ChatImport, 'id' | 'expiresAt'>,
    modelPlace: 'local' | 'remote' | null,
    corrections: string[],
  ): void {
    const until = Date.parse(expiresAt);
    copyCorrections.begin(corrections);
    visitMemory.change({ keep: 'account', copy: { phase: 'kept', id, until, modelPlace } });
    clearTimeout(clock);
    clock = setTimeout(() => accountCopy.gone(id), until - Date.now());
  },
  /** Takes it out of the account; the chat stays in this page. Rejects where that could not be done. */
  async erase(): Promise<void> {
    const { copy } = visitMemory.read();
    if (copy?.phase !== 'kept') return;
    await chatImportsApi.remove(copy.id);
    announceForgotten(copy.id);
    accountCopy.gone(copy.id);
  },
  /** It is not in the account any more. */
  gone(id: string): void {
    if (visitMemory.read().copy?.id === id) visitMemory.change({ keep: 'page', copy: { phase: 'gone', id } });
  },
  /** What happened to it was read. */
  settle: () => visitMemory.change({ copy: null }),
  /** Another chat is looked at, or none: this one has nothing to say any more. */
  leave(): void {
    if (run) run.isStopped = true;
    clearTimeout(clock);
    [run, sending] = [undefined, undefined];
  },
};

async function begin(id: string): Promise<void> {
  if (!sending) return;
  const mine: Run = { isStopped: false, done: Promise.resolve() };
  run = mine;
  mine.done = send(id, sending, mine);
  await mine.done;
}

async function send(id: string, { header, total, messages }: Sending, mine: Run): Promise<void> {
  const tell = only(id);
  visitMemory.change({ copy: { phase: 'sending', id, share: 0 } });
  try {
    const share = (done: number) => mine.isStopped || tell({ phase: 'sending', id, share: done });
    const begun = { clientImportId: id, ...header };
    const kept = await sendChat({ begin: begun, total, messages }, { share, isStopped: () => mine.isStopped });
    if (!kept || mine.isStopped) return;
    accountCopy.kept(kept, null, []);
    await copyCorrections.sync();
    await findModelPlace(id);
  } catch (problem) {
    if (mine.isStopped) return;
    tell({ phase: 'broken', id, problem });
    if (isProblem(problem) && final.includes(problem.type)) await chatImportsApi.remove(id).catch(() => undefined);
  }
}

/** Whether there is a model to ask is of no importance to what is kept. */
async function findModelPlace(id: string): Promise<void> {
  const detail = await chatImportsApi.detail(id).catch(() => undefined);
  const { copy } = visitMemory.read();
  if (detail && copy?.phase === 'kept' && copy.id === id)
    visitMemory.change({ copy: { ...copy, modelPlace: detail.modelPlace } });
}

async function remove(id: string): Promise<boolean> {
  // What is on its way there would come after it was removed.
  await accountCopy.halt();
  return chatImportsApi.remove(id).then(
    () => true,
    () => false,
  );
}

/** Tells of this copy, and no more once the page has another or none. */
function only(id: string): (copy: AccountCopy) => void {
  return (copy) => {
    if (visitMemory.read().copy?.id === id) visitMemory.change({ copy });
  };
}
