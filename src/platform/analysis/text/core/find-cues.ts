import { readWords, type Words } from '../../../safety/core/read-words.ts';
import { scanRules } from '../../../safety/core/screen/rule-index.ts';
import type { Emotion } from '../../contract.ts';
import { type Lexicon, lexiconOf, type Sense } from './lexicon.ts';

/** A piece of a text that speaks of a feeling. `start` and `end` are places in the text; `weight` tells how strongly. */
export type Cue = Pick<Sense, 'emotion' | 'pleasant' | 'weight'> & { start: number; end: number; isDenied: boolean };

const wordsBefore = 4;
/** A "no" that takes nothing back: "no sé qué hacer, qué miedo". */
const hollow = new Set(['se', 'know', 'solo', 'only', 'just', 'mames', 'manches', 'inventes', 'way']);
const turns = new Set(['pero', 'aunque', 'but', 'though', 'still', 'however']);
const afterTurn = 1.3;
const mostEmoji = 2;
const own = new Set('me mi mis yo estoy tengo siento ando quede nos estamos soy toy i am my we us our myself feel'.split(' '));
const others = new Set(
  'el ella ellos ellas su sus le les esta estaba estan tiene tenia dice dijo dicen siente anda he she they his her their him them is was says said'.split(
    ' ',
  ),
);
/** What is told of others' feelings is little of one's own. */
const ofOthers = 0.4;

/** The words, idioms, happenings and emoji of a text that speak of a feeling; of those that overlap, the longest. */
export function findCues(text: string, lang: 'es' | 'en'): Cue[] {
  const lexicon = lexiconOf(lang);
  const read = readWords(text);
  const found: { sense: Sense; start: number; end: number }[] = [];
  scanRules(lexicon.index, read, ({ kind: sense }, start, end) => found.push({ sense, start, end }));
  const taken = new Uint8Array(read.words.length);
  const turnsAt = read.words.findLastIndex((word) => turns.has(word));
  const cues: Cue[] = [];
  for (const { sense, start, end } of found.toSorted(byLength)) {
    if (taken.subarray(start, end).some((each) => each === 1)) continue;
    taken.fill(1, start, end);
    const { emotion, pleasant } = sense;
    const weight =
      sense.weight *
      strengthAt(read, start, lexicon) *
      (turnsAt !== -1 && start > turnsAt ? afterTurn : 1) *
      whoseAt(read, start);
    const isDenied = !sense.carriesNo && isDeniedAt(read, start, lexicon);
    cues.push({ emotion, pleasant, weight, isDenied, start: read.from[start] as number, end: read.to[end - 1] as number });
  }
  return [...cues, ...emojiOf(text, lexicon)].toSorted((one, other) => one.start - other.start);
}

type Found = { sense: Sense; start: number; end: number };

/** The longest first; of those equally long, the one that names an emotion. */
function byLength(one: Found, other: Found): number {
  const longer = other.end - other.start - (one.end - one.start);
  return longer || Number(other.sense.emotion !== undefined) - Number(one.sense.emotion !== undefined);
}

function strengthAt({ words, clause }: Words, start: number, { up, down }: Lexicon): number {
  let strength = 1;
  for (let at = start - 1; at >= Math.max(0, start - 2) && clause[at] === clause[start]; at--) {
    if (up.has(words[at] as string)) strength *= 1.3;
    else if (down.has(words[at] as string)) strength *= 0.6;
  }
  return strength;
}

function whoseAt({ words, clause }: Words, start: number): number {
  let isOthers = false;
  for (let at = start; at < words.length && clause[at] === clause[start]; at++) if (own.has(words[at] as string)) return 1;
  for (let at = start - 1; at >= 0 && clause[at] === clause[start]; at--) {
    if (own.has(words[at] as string) && !isPossessive(words, at)) return 1;
    if (others.has(words[at] as string)) isOthers = true;
  }
  return isOthers ? ofOthers : 1;
}

/** "Mi mamá está enojada" tells of her. */
function isPossessive(words: string[], at: number): boolean {
  return ['mi', 'mis', 'my', 'our'].includes(words[at] as string) && at + 1 < words.length;
}

function isDeniedAt({ words, clause }: Words, start: number, { negators }: Lexicon): boolean {
  for (let at = start - 1; at >= Math.max(0, start - wordsBefore) && clause[at] === clause[start]; at--)
    if (negators.has(words[at] as string)) return !hollow.has(words[at + 1] as string);
  return false;
}

function emojiOf(text: string, { emoji }: Lexicon): Cue[] {
  const cues: Cue[] = [];
  const said = new Map<Emotion, number>();
  let at = 0;
  for (const char of text) {
    const emotion = emoji.get(char);
    const times = emotion ? (said.get(emotion) ?? 0) : mostEmoji;
    if (emotion && times < mostEmoji) {
      said.set(emotion, times + 1);
      cues.push({ emotion, pleasant: 0, weight: 0.7, isDenied: false, start: at, end: at + char.length });
    }
    at += char.length;
  }
  return cues;
}
