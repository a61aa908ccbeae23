import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { sendFile } from '#ui/api/send-file.ts';
import type { PhraseContent } from '../../core/speak/own-phrase.ts';
import { keepBoth, type Pending } from '../../core/speak/pending.ts';
import type { OwnPhrase, OwnPhrases } from '../../speak/contract.ts';
import type { DeviceBoard } from './device-board.ts';

/** How it went with the server: `refused` carries why, and what was refused waits here still. */
export type Reached = 'waiting' | 'reached' | 'unreachable' | { refused: unknown };

type Board = {
  read(): DeviceBoard;
  change(act: (board: DeviceBoard) => DeviceBoard): Promise<void>;
  picture(id: string): Promise<Blob | undefined>;
  putPicture(id: string, picture: Blob): Promise<void>;
  dropPicture(id: string): Promise<void>;
};
export const phrasesUrl = '/api/sign-link/phrases';

/** Sends one after the other what waits, then reads all phrases. What was changed elsewhere meanwhile stays beside what was changed here. */
export async function sendPending(board: Board): Promise<Reached> {
  const sentIds = new Set<string>();
  try {
    for (let done = board.read().pending[0]; done; done = board.read().pending[0]) {
      const sent = done;
      sentIds.add(sent.id);
      if (await isSent(sent, board))
        await board.change((now) => ({ ...now, pending: now.pending.filter((one) => !isSame(one, sent)) }));
    }
    const { items } = await api.get<OwnPhrases>(phrasesUrl);
    const before = board.read().phrases;
    await board.change((now) => ({ ...now, phrases: items }));
    await dropOld(board, before, { items, sentIds });
    return 'reached';
  } catch (problem) {
    const isAway = !isProblem(problem) || problem.status === 0 || problem.status === 401 || problem.status >= 500;
    return isAway ? 'unreachable' : { refused: problem };
  }
}

/** A picture that was changed elsewhere, or whose phrase is gone, is not kept here any longer. */
async function dropOld(
  board: Board,
  before: readonly OwnPhrase[],
  { items, sentIds }: { items: readonly OwnPhrase[]; sentIds: ReadonlySet<string> },
) {
  for (const { id, updatedAt, hasPicture } of before) {
    const there = items.find((phrase) => phrase.id === id);
    if (hasPicture && !sentIds.has(id) && there?.updatedAt !== updatedAt) await board.dropPicture(id);
  }
}

/** Changed once more while it was on its way, it is another thing that waits. */
function isSame(one: Pending, sent: Pending): boolean {
  return one.id === sent.id && JSON.stringify(one) === JSON.stringify(sent);
}

/** Answers whether the server has it now; where another page was first, both stay and it is to be sent anew. */
async function isSent(done: Pending, board: Board): Promise<boolean> {
  try {
    await send(done, board);
    return true;
  } catch (problem) {
    const isGone = isProblem(problem, 'sign-link/phrase-not-found');
    if (done.kind === 'remove' && isGone) return true;
    if (done.kind !== 'change' || !(isGone || isProblem(problem, 'sign-link/phrase-changed'))) throw problem;
    const freshId = crypto.randomUUID();
    const picture = await board.picture(done.id);
    if (picture && done.picture === 'put') await board.putPicture(freshId, picture);
    await board.change((now) => ({ ...now, pending: keepBoth(now.pending, done.id, freshId) }));
    return false;
  }
}

async function send(done: Pending, board: Board): Promise<void> {
  const { id } = done;
  if (done.kind === 'remove') return api.delete(`${phrasesUrl}/${id}`);
  if (done.kind === 'add') await api.post<OwnPhrase>(phrasesUrl, { clientPhraseId: id, ...done.content });
  else await putPhrase(done);
  if (done.picture === 'put') {
    const picture = await board.picture(id);
    if (picture)
      await sendFile(`${phrasesUrl}/${id}/picture`, picture, { signal: new AbortController().signal, onPart: () => undefined });
  }
  if (done.kind === 'change' && done.picture === 'remove') await api.delete(`${phrasesUrl}/${id}/picture`);
}

/** An answer that was lost on its way is no change of somebody else: what the server has is what was sent. */
async function putPhrase({ id, version, content }: Extract<Pending, { kind: 'change' }>): Promise<void> {
  try {
    await api.put<OwnPhrase>(`${phrasesUrl}/${id}`, { version, ...content });
  } catch (problem) {
    if (!isProblem(problem, 'sign-link/phrase-changed')) throw problem;
    const { items } = await api.get<OwnPhrases>(phrasesUrl);
    const there = items.find((phrase) => phrase.id === id);
    if (!there || wordsOf(there) !== wordsOf(content)) throw problem;
  }
}

function wordsOf({ text, category, picture, given }: PhraseContent): string {
  return JSON.stringify([text, category, picture, given?.alt, given?.author, given?.licence]);
}
