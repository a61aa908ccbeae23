import { isMarked, plainly } from './marks.ts';
import words from './system-words.json' with { type: 'json' };
import { writtenIn } from './written-in.ts';

const longestRead = 400;
const quotes = /["“”«»'‘’]/;

/** Whether the app itself wrote this line about the chat: who was added, a new number, that it is encrypted. */
export function isEvent(text: string): boolean {
  const plain = plainly(text.slice(0, longestRead));
  return isNotice(plain) || words.events.some((event) => hasWords(plain, event));
}

/** Phones that name a chat before each line do so before lines of the system too; a mark shows that nobody wrote those. */
export function isEventUnderName(text: string, mayBeNotice: boolean): boolean {
  if (isMarked(text)) return writtenIn(text).kind === 'text' && isEvent(text);
  return mayBeNotice && isNotice(plainly(text.slice(0, longestRead)));
}

/** `Ana cambió el asunto a "Viaje: mar"` names nobody before its colon. */
export function isEventWithColon(beforeColon: string): boolean {
  return quotes.test(beforeColon) && isEvent(beforeColon);
}

/** `Ana agregó a Trabajo`: what stands before a colon that is part of the name of whoever was added. */
export function isEventAbout(beforeColon: string): boolean {
  const plain = plainly(beforeColon);
  return words.naming.some((event) => hasWords(plain, event));
}

function isNotice(plain: string): boolean {
  return words.encryption.some((beginning) => plain.startsWith(beginning));
}

/** The words stand there whole: `saliste` holds no `salist`. */
function hasWords(plain: string, event: string): boolean {
  const at = plain.indexOf(event);
  if (at < 0) return false;
  const [before, after] = [plain[at - 1], plain[at + event.length]];
  return !isLetter(before) && !(isLetter(after) && isLetter(event.at(-1)));
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign);
}
