import { DamagedExport, NotAChat, PageNotChat } from './errors.ts';
import { type Anything, textIn } from './look-into.ts';
import type { Asked, Outcome } from './outcome.ts';
import type { Work } from './piece.ts';
import { readBlocks } from './read-blocks.ts';
import { readLines } from './read-lines.ts';
import { isMail, readMail } from './read-mail.ts';
import { readMailThread } from './read-mail-thread.ts';
import { isMetaPart, readMeta } from './read-meta.ts';
import { readPlain } from './read-plain.ts';
import { isSms, readSms } from './read-sms.ts';
import { readTelegram, telegramChats } from './read-telegram.ts';
import { isMbox, splitMbox } from './split-mbox.ts';
import { textOf } from './text-of.ts';
import { titleOf } from './title-of.ts';

const looked = 2000;

/**
 * Reads a file that is no archive, by what is in it: its name only names the chat. No generator itself, and neither is the next, so
 * that text is let go of once it was understood.
 */
export function readFile(bytes: Uint8Array, name: string | undefined, asked: Asked): Work<Outcome> {
  const text = textOf(bytes);
  if (isMbox(text)) return readMail(splitMbox(bytes), asked);
  return isMail(text) ? readMail([bytes], asked) : readText(text, name, asked);
}

/** Reads a file of text, or what somebody pasted. */
export function readText(text: string, name: string | undefined, asked: Asked): Work<Outcome> {
  const beginning = text.slice(0, looked).trimStart();
  if (/^(?:<!--|<!doctype html|<html|<head|<body|<div)|^<\?xml[^>]{0,200}>\s{0,20}<(?:!doctype )?html/i.test(beginning)) {
    throw new PageNotChat();
  }
  if (beginning.startsWith('<') && isSms(text)) return readSms(text, asked);
  if (/^(?:\{|\[\s{0,20}[{"\]])/.test(beginning)) return readJson(parseJson(text), name, asked);
  if (text.slice(0, looked).includes('\0')) throw new NotAChat();
  return readTalk(text, name, asked);
}

function* readTalk(text: string, name: string | undefined, asked: Asked): Generator<number, Outcome> {
  const found =
    (yield* readLines(text, titleOf(name), asked)) ??
    (yield* readBlocks(text, asked)) ??
    (yield* readMailThread(text, asked)) ??
    (yield* readPlain(text));
  if (!found) throw new NotAChat();
  return found;
}

function* readJson(json: Anything, name: string | undefined, asked: Asked): Generator<number, Outcome> {
  if (isMetaPart(json)) return yield* readMeta({ parts: [json], path: name ?? '' }, asked);
  const chats = telegramChats(json);
  if (chats.length > 1 && asked.pick === undefined) {
    return { outcome: 'choose', names: chats.map((chat) => textIn(chat, 'name') ?? textIn(chat, 'type') ?? '?') };
  }
  const chat = chats[chats.length > 1 ? (asked.pick ?? 0) : 0];
  if (!chat) throw new NotAChat();
  return yield* readTelegram(chat, asked);
}

/** What was an export of messages and does not close is broken off; any other is none. */
export function parseJson(text: string): Anything {
  try {
    return JSON.parse(text);
  } catch {
    throw /"messages"|"sender_name"|"senderName"/.test(text.slice(0, 200_000)) ? new DamagedExport() : new NotAChat();
  }
}
