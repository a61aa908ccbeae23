import type { Words } from '#platform/safety/core/read-words.ts';
import type { Category } from '../categories.ts';
import type { Finding } from '../finding.ts';
import { minutesBetween, type SequenceWord, sequenceFinding, speaksOf, type Talk } from './sequence-parts.ts';

const volleyMinutes = 30;
const volleyMessages = 4;
const longVolley = 6;
const emergencyReach = 30;
const insistReach = 14;
const dayMinutes = 1440;
const silentMinutes = 20 * 60;
const deniedReach = 400;
const fewestShared = 3;

/** What an order of messages does that none of them does alone. */
export function findSequences(talk: Talk): Finding[] {
  return [...volleys(talk), ...insistence(talk), ...punishingSilence(talk), ...denials(talk)];
}

/** "Where are you", "answer", again and again within half an hour and nobody answers; unless there is an emergency. */
function volleys(talk: Talk): Finding[] {
  const found: Finding[] = [];
  let row: number[] = [];
  const close = () => {
    const calls = row.filter((at) => speaksOf(talk, at, 'calls') || /^[\s?¿!]+$/.test(talk.messages[at]?.text ?? ''));
    const first = row[0] ?? 0;
    const isEmergency = talk.words
      .slice(Math.max(0, first - emergencyReach), first + row.length)
      .some((_, at) => speaksOf(talk, Math.max(0, first - emergencyReach) + at, 'emergency'));
    if (calls.length >= volleyMessages && !isEmergency)
      found.push(sequenceFinding(talk, calls, 'sequence.volley', 'monitoring', calls.length >= longVolley ? 'clear' : 'weak'));
    row = [];
  };
  for (const [at, { who }] of talk.messages.entries()) {
    const last = row.at(-1);
    const isSame =
      last !== undefined &&
      talk.messages[last]?.who === who &&
      (minutesBetween(talk, last, at) ?? volleyMinutes + 1) <= volleyMinutes;
    if (!isSame) close();
    if (who !== -1) row.push(at);
  }
  close();
  return found;
}

const asked: [SequenceWord, Category][] = [
  ['photo', 'sexual_pressure'],
  ['touch', 'sexual_pressure'],
  ['place', 'monitoring'],
  ['password', 'monitoring'],
  ['money', 'financial'],
];

/** The same thing asked, refused, and asked at least twice more within a day. */
function insistence(talk: Talk): Finding[] {
  const { messages } = talk;
  return messages.flatMap(({ who }, at) => {
    if (who === -1 || !speaksOf(talk, at, 'refusal')) return [];
    const before = lastOfOther(talk, at);
    if (before === undefined) return [];
    return asked.flatMap(([thing, category]) => {
      if (!speaksOf(talk, before, thing)) return [];
      const again = after(talk, at).filter(
        (next) => messages[next]?.who === messages[before]?.who && speaksOf(talk, next, thing),
      );
      return again.length >= 2
        ? [sequenceFinding(talk, [before, ...again.slice(0, 3)], `sequence.insists-${thing}`, category, 'weak')]
        : [];
    });
  });
}

function lastOfOther({ messages }: Talk, at: number): number | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--)
    if (messages[back]?.who !== messages[at]?.who && messages[back]?.who !== -1) return back;
  return undefined;
}

function after(talk: Talk, at: number): number[] {
  const next: number[] = [];
  for (let on = at + 1; on < Math.min(talk.messages.length, at + insistReach); on++)
    if ((minutesBetween(talk, at, on) ?? 0) <= dayMinutes) next.push(on);
  return next;
}

/** The other asked or said sorry, twice or more, nobody answered for most of a day, and what comes back is a reproach or a condition. */
function punishingSilence(talk: Talk): Finding[] {
  const { messages } = talk;
  const found: Finding[] = [];
  let waited: number[] = [];
  for (const [at, { who, text }] of messages.entries()) {
    if (who === -1) continue;
    const first = waited[0];
    if (first !== undefined && messages[first]?.who !== who) {
      const isLong = (minutesBetween(talk, first, at) ?? 0) >= silentMinutes;
      const pleads = waited.filter((one) => speaksOf(talk, one, 'sorry') || /[?¿]/.test(messages[one]?.text ?? ''));
      const isCold = speaksOf(talk, at, 'reproach') || text.length <= 12;
      if (isLong && pleads.length >= 2 && isCold)
        found.push(sequenceFinding(talk, [...pleads, at], 'sequence.silence', 'stonewalling', 'weak'));
      waited = [];
    }
    waited.push(at);
  }
  return found;
}

/** "I never said that", of words that stand in the chat. */
function denials(talk: Talk): Finding[] {
  const { messages, words } = talk;
  return messages.flatMap(({ who }, at) => {
    const own = words[at]?.words ?? [];
    const place = denialIn(words[at]);
    if (who === -1 || place === -1) return [];
    const denied = new Set(own.slice(place + 1).filter((word) => word.length > 4 && !isSaying(word)));
    for (let back = at - 1; back >= Math.max(0, at - deniedReach); back--) {
      if (messages[back]?.who !== who || denialIn(words[back]) !== -1) continue;
      const shared = new Set(words[back]?.words.filter((word) => denied.has(word)));
      if (shared.size >= fewestShared) return [sequenceFinding(talk, [back, at], 'sequence.denies', 'gaslighting', 'clear')];
    }
    return [];
  });
}

const nevers = new Set(['nunca', 'jamas', 'never']);
const sayings = /^(?:dije|dicho|prometi|quede|acorde|escribi|said|promised|wrote|agreed)$/;

/** Where a message says "I never said", or "I did not say": a "no" that only answers ("No, I said…") denies nothing. */
function denialIn(read: Words | undefined): number {
  if (!read) return -1;
  const { words, clause } = read;
  return words.findIndex((word, at) => {
    const reach = nevers.has(word) ? 4 : word === 'no' || word === 'not' ? 3 : 0;
    return words.slice(at + 1, at + reach).some((next, skipped) => isSaying(next) && clause[at] === clause[at + 1 + skipped]);
  });
}

function isSaying(word: string): boolean {
  return sayings.test(word);
}
