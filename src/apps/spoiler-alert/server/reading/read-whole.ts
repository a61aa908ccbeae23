import type { Chat } from '../../core/chat.ts';
import { type ReadOptions, readRelations } from '../../core/engine/read-relations.ts';
import type { Reading } from '../../core/finding.ts';

/** Reads a conversation to its end, where nobody looks at how far it is. */
export function readWhole(chat: Chat, options: ReadOptions): Reading {
  const reading = readRelations(chat, options);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}
