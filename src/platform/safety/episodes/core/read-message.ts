import type { CrisisKind, DistressKind, SaidBefore, Screening } from '../../contract.ts';
import { isAskingReply } from '../../core/fixed-reply.ts';
import { screenMessage } from '../../core/screen.ts';
import { isShortWord, takesBack } from './denial.ts';

type Led = { rule: string; words: string[] };

/**
 * What a message is about, as far as safety goes. `denied`: a danger was told of just before, and this takes it back; `after`: it
 * says next to nothing after one.
 */
export type Reading =
  | { level: 'none' }
  | ({ level: 'distress'; kind: DistressKind; asks?: boolean } & Led)
  | ({ level: 'crisis'; kind: CrisisKind } & Led)
  | ({ level: 'denied' | 'after'; kind: 'after-crisis' } & Led);

/** How much of what was said before is looked at: a few turns of both. */
const mostBefore = 12;
const recent = 3;
const seam = 190;
/** Two messages that were one thought are hardly longer than this together. */
const longestWhole = 1_000;

/** Reads a message with what was said before it, oldest first. Pure: it needs no database, no model and no network. */
export function readMessage(text: string, said: readonly SaidBefore[]): Reading {
  const before = said.slice(-mostBefore);
  const found = screenWithSeam(text, before);
  const led = { rule: found.rule ?? '', words: wordsOf(found) };
  if (found.level === 'crisis') return { level: 'crisis', kind: found.kind, ...led };
  if (takesBack(text) && isAfterDanger(before)) return { level: 'denied', kind: 'after-crisis', ...led };
  if (found.kind === 'after-crisis')
    return isShortWord(text) ? { level: 'after', kind: 'after-crisis', ...led } : { level: 'none' };
  if (found.level !== 'distress') return { level: 'none' };
  return { level: 'distress', kind: found.kind, ...led, ...(found.asks && !wasAsked(before) ? { asks: true } : {}) };
}

/**
 * Only a short message is read together with the one before. Of a longer one the beginning is, where the sentence would go on, and
 * the two as one, for what is told by no single sentence.
 */
function screenWithSeam(text: string, before: SaidBefore[]): Screening {
  const found = screenMessage(text, 'es', before);
  const last = before.findLast(({ who }) => who === 'person')?.text;
  if (found.level === 'crisis' || last === undefined || text.length + last.length <= seam) return found;
  const parts = [text.length > seam ? screenMessage(text.slice(0, text.lastIndexOf(' ', seam)), 'es', before) : found];
  if (text.length + last.length <= longestWhole) parts.push(screenMessage(`${last} ${text}`, 'es'));
  const graver = parts.find(({ level }) => level === 'crisis');
  return graver && screenMessage(last, 'es').level !== 'crisis' ? graver : found;
}

/** A danger may have been told by a "sí" alone, so each of the last messages is read with what stood before it. */
function isAfterDanger(before: SaidBefore[]): boolean {
  const mine = before.flatMap(({ who }, at) => (who === 'person' ? [at] : [])).slice(-recent);
  return mine.some((at) => screenMessage((before[at] as SaidBefore).text, 'es', before.slice(0, at)).level === 'crisis');
}

/** Nobody is asked the same again and again. */
function wasAsked(before: SaidBefore[]): boolean {
  return before.some(({ who, text }) => who === 'bot' && isAskingReply(text));
}

function wordsOf(found: object): string[] {
  return 'words' in found && Array.isArray(found.words) ? found.words.map(String) : [];
}
