import type { MessageKind } from '../chat.ts';
import { isMarked, plainly, withoutMarks } from './marks.ts';
import words from './whatsapp-words.json' with { type: 'json' };

const sets = {
  edited: new Set(words.edited),
  deleted: new Set(words.deleted),
  omitted: new Set(words.omitted),
  unseen: new Set(words.unseen),
  missedCalls: new Set(words.missedCalls),
  calls: new Set(words.calls),
};
/** Few messages begin with one of these, so that most are told from the rest at a glance. */
const firstWords = new Set(
  [...words.omitted, ...words.deleted, ...words.unseen, ...words.missedCalls, ...words.calls, ...words.poll].map(firstWordOf),
);
/** No sentence of an app about a picture or a call is longer than this. */
const longest = 300;
const longestFirstWord = 24;

/** A message as it is kept: without marks, and without the note that it was edited. */
export type Written = { text: string; kind: Exclude<MessageKind, 'system'>; isEdited?: true };

/** What was written in a message, and what kind it is by the sentences that WhatsApp puts in its place. */
export function writtenIn(raw: string): Written {
  const { text, isEdited } = withoutEditedNote(withoutMarks(raw).trimEnd());
  const kind = kindOf(raw, text);
  return isEdited ? { text, kind, isEdited } : { text, kind };
}

/** The note stands at the very end, in angle brackets. What people put in such brackets themselves is no known note. */
function withoutEditedNote(text: string): { text: string; isEdited?: true } {
  if (!text.endsWith('>')) return { text };
  const opens = text.lastIndexOf('<');
  if (opens < 0 || text.length - opens > 60 || !sets.edited.has(plainly(text.slice(opens + 1, -1)))) return { text };
  return { text: text.slice(0, opens).trimEnd(), isEdited: true };
}

function kindOf(raw: string, text: string): Written['kind'] {
  const ends = text.indexOf('\n');
  const firstLine = ends < 0 ? text : text.slice(0, ends);
  if (isAttachment(text)) return 'media';
  if (firstLine.length > longest || !mayBeOfAnApp(firstLine)) return 'text';
  const plain = plainly(firstLine);
  if (ends < 0 && sets.deleted.has(plain)) return 'deleted';
  if (sets.omitted.has(plain) || isDocument(plain)) return 'media';
  if (words.attached.some((ending) => plain.endsWith(ending)) && /\.[a-z0-9]{1,5} \(/i.test(plain)) return 'media';
  if (ends < 0 && sets.unseen.has(plain)) return 'media';
  if (ends >= 0 && words.poll.includes(plain.split(' ')[0] ?? '')) return 'poll';
  if (ends < 0 && words.poll.some((word) => plain.startsWith(word)) && isMarked(raw)) return 'poll';
  return ends < 0 && isCall(plain, isMarked(raw)) ? 'call' : 'text';
}

function mayBeOfAnApp(line: string): boolean {
  return (
    line.endsWith(')') ||
    line.includes('•') ||
    firstWords.has(firstWordOf(line.slice(0, longestFirstWord).trimStart().toLowerCase()))
  );
}

function firstWordOf(line: string): string {
  return /^[^\s,.\u00a0\u202f]*/.exec(line)?.[0] ?? '';
}

/** `contrato.pdf • 4 páginas documento omitido`. */
function isDocument(plain: string): boolean {
  return plain.includes('•') && words.omitted.some((ending) => plain.endsWith(ending));
}

function isAttachment(text: string): boolean {
  const opens = text.lastIndexOf('<');
  if (opens < 0) return false;
  const tag = text.slice(opens, opens + 16).toLowerCase();
  return words.attachedAs.some((word) => tag.startsWith(word)) && text.indexOf('>', opens) > 0;
}

/** `Llamada perdida`, and `Videollamada, 12 min` only where a mark shows that the phone wrote it. */
function isCall(plain: string, byPhone: boolean): boolean {
  const ends = plain.search(/[,.]/);
  const name = ends < 0 ? plain : plain.slice(0, ends);
  const told = ends < 0 ? '' : plain.slice(ends + 1);
  if (sets.missedCalls.has(name)) return told === '' || byPhone || /toca|tap|devolver|call back/.test(told);
  return byPhone && sets.calls.has(name);
}
