import { readFileSync } from 'node:fs';
import type { Chat } from '../core/chat.ts';
import type { Asked, Outcome } from '../core/import/outcome.ts';
import { readExport } from '../core/import/read-export.ts';

/** A file of the folder `fixtures`. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
}

/** What is read of a text that somebody pasted, or of a file. */
export async function read(given: string | Uint8Array, asked: Asked & { name?: string } = {}): Promise<Outcome> {
  const { name, ...rest } = asked;
  const read = await readExport(typeof given === 'string' ? { name, text: given } : { name, bytes: given }, rest);
  if (read.outcome === 'stopped') throw new Error('It stopped, and nobody asked for it');
  return read;
}

export async function readChat(given: string | Uint8Array, asked?: Asked & { name?: string }): Promise<Chat> {
  const outcome = await read(given, asked);
  if (outcome.outcome !== 'chat') throw new Error(`It asks: ${JSON.stringify(outcome)}`);
  return outcome.chat;
}

/** Each line as `2026-03-02T19:04 Ana: hola`; lines of the system have no name. */
export function linesOf({ messages, participants }: Chat): string[] {
  return messages.map(({ at, who, text }) => `${at} ${who < 0 ? '' : `${participants[who]}: `}${text}`);
}

export function kindsOf({ messages }: Chat): string[] {
  return messages.map(({ kind, isEdited }) => (isEdited ? `${kind} edited` : kind));
}

/** The type of the declared error with which reading ends. */
export async function refusalOf(given: string | Uint8Array): Promise<string> {
  return read(given).then(
    ({ outcome }) => outcome,
    (error) => error.type ?? String(error),
  );
}
