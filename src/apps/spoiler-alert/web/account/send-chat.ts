import { ApiProblem } from '#ui/api/api-problem.ts';
import type { BeginImport, ChatImport } from '../../contract.ts';
import type { ChatMessage } from '../../core/chat.ts';
import { mostChatBytes, mostChatMessages, mostMessageCharacters, mostPieceMessages } from '../../core/kept-limits.ts';
import { chatImportsApi } from './chat-imports-api.ts';
import { firstPiece } from './first-piece.ts';

export type ToSend = {
  begin: BeginImport;
  /** How many lines the chat has. */
  total: number;
  messages(from: number, to: number): Promise<ChatMessage[]>;
};

type Watch = { share(done: number): void; isStopped(): boolean };

/**
 * Sends a chat to the account, piece after piece, from wherever it broke off: the server says which comes next. Answers with what is kept
 * once all of it is there, and with nothing where it was stopped. Throws an `ApiProblem`.
 */
export async function sendChat({ begin, total, messages }: ToSend, watch: Watch): Promise<ChatImport | undefined> {
  if (total > mostChatMessages) throw tooLarge();
  let kept = await chatImportsApi.begin(begin);
  while (kept.status === 'receiving' && kept.messages < total) {
    if (watch.isStopped()) return undefined;
    watch.share(kept.messages / total);
    const piece = firstPiece(await messages(kept.messages, kept.messages + mostPieceMessages));
    if (watch.isStopped()) return undefined;
    if (piece.some(({ text }) => text.length > mostMessageCharacters)) throw tooLarge();
    kept = await chatImportsApi.add(kept.id, { number: kept.pieces, messages: piece });
  }
  if (watch.isStopped()) return undefined;
  watch.share(1);
  return chatImportsApi.finish(kept.id, total);
}

/** As the server would say it, without having to ask. */
function tooLarge(): ApiProblem {
  return new ApiProblem({
    type: 'spoiler-alert/too-large',
    title: 'This chat is too large',
    status: 413,
    ...{ mostBytes: mostChatBytes, mostMessages: mostChatMessages },
  });
}
