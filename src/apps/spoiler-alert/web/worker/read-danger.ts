import type { CrisisKind } from '#platform/safety/contract.ts';
import { readMessage } from '#platform/safety/episodes/core/read-message.ts';

/** What danger a text may tell of, if it does, read like anything else that somebody writes here. */
export function readDanger(text: string): CrisisKind | undefined {
  const read = readMessage(text, []);
  return read.level === 'crisis' ? read.kind : undefined;
}
