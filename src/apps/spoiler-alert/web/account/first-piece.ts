import type { ChatMessage } from '../../core/chat.ts';
import { mostPieceBytes, mostPieceMessages } from '../../core/kept-limits.ts';

/** What is around the messages takes some room too. */
const mostBytes = mostPieceBytes - 64 * 1024;

/**
 * As many of these messages as travel to the account at once, one at least. Of lines that no person wrote as a message only travels what
 * they are: an application names people in them, and files are called after contacts.
 */
export function firstPiece(messages: readonly ChatMessage[]): ChatMessage[] {
  const piece: ChatMessage[] = [];
  let bytes = 0;
  for (const message of messages.slice(0, mostPieceMessages)) {
    const isWritten = message.who >= 0 && (message.kind === 'text' || message.kind === 'poll');
    const travelling = isWritten ? message : { ...message, text: '' };
    bytes += new TextEncoder().encode(JSON.stringify(travelling)).length + 1;
    if (bytes > mostBytes && piece.length > 0) break;
    piece.push(travelling);
  }
  return piece;
}
