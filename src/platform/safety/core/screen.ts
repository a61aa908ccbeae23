import type { SaidBefore, Screening } from '../contract.ts';
import { withoutControls } from '../output/core/without-controls.ts';
import { isDenial } from './circumstances.ts';
import { readWords } from './read-words.ts';
import { answersDanger } from './screen/answers-danger.ts';
import { graver, none } from './screen/graver.ts';
import { readDanger } from './screen/read-danger.ts';

/** What else may look at a message, such as a model one day: it can raise what the screen says and never lower it. */
export type Raise = (text: string, context: SaidBefore[]) => Screening;

const longest = 20_000;

/**
 * Says whether a message may be about a danger, before any model sees it. Same words, same answer; every message is read in
 * both languages, because people mix them. It prefers to be wrong by asking.
 *
 * `context` is what was said just before, oldest first (plain strings are the same person's): a danger can be said in two
 * messages, a "yes" to the right question is one, and saying "it was a joke" once does not end it.
 */
export function screenMessage(
  text: string,
  _lang: 'es' | 'en',
  context: (string | SaidBefore)[] = [],
  raise: Raise = () => none,
): Screening {
  const said = context.map((each): SaidBefore => (typeof each === 'string' ? { who: 'person', text: each } : each));
  const written = visible(text);
  return graver(inContext(written, readAloud(written), said), raise(text, said));
}

function inContext(text: string, alone: Screening, said: SaidBefore[]): Screening {
  if (alone.level === 'crisis') return alone;
  const asked = said.at(-1);
  const answered = asked?.who === 'bot' ? answersDanger(asked.text, text) : undefined;
  if (answered) return answered;

  const recent = said
    .filter(({ who }) => who === 'person')
    .map((each) => visible(each.text))
    .slice(-3);
  const joined = joinedWith(recent, text);
  if (joined) return joined;
  const earlier = recent.map(readDanger).findLast(({ level }) => level === 'crisis');
  if (earlier?.level !== 'crisis') return alone;
  const words = readWords(text).words;
  // A doubt right after a danger is none.
  if (alone.level === 'distress' && alone.asks) return { ...earlier, rule: 'context/again', words: alone.words };
  if (confirms(words)) return { level: 'crisis', kind: earlier.kind, rule: 'context/confirmed', words: [text.trim()] };
  if (alone.level === 'none' && isDenial(words))
    return { level: 'distress', kind: 'after-crisis', rule: 'context/denied', words: [text.trim()] };
  return alone;
}

/** A danger that neither message tells alone: the last one or two before this, read with it in one breath. */
function joinedWith(recent: string[], text: string): Screening | undefined {
  if (text.length >= 200) return undefined;
  for (const many of [1, 2]) {
    if (recent.length < many) return undefined;
    const before = recent.slice(-many).map((each) => each.slice(-400).replace(/[\s.…,]+$/u, ''));
    const joined = readDanger([...before, text].join(' '));
    if (joined.level !== 'crisis') continue;
    if (before.some((each) => readDanger(each).level === 'crisis')) return undefined;
    return { ...joined, rule: `${joined.rule}+context` };
  }
  return undefined;
}

/** A pause in the middle of a short message ("quiero... morirme", a line alone) is a pause, not another subject. */
function readAloud(text: string): Screening {
  const asWritten = readDanger(text);
  if (asWritten.level === 'crisis' || text.length > 300) return asWritten;
  const inOneBreath = text
    .replace(/\s*(?:\n|\.{2,}|…)\s*/g, ' ')
    .replace(/(?<!\p{L})(?:\p{L}[ .\-_]){3,}\p{L}(?!\p{L})/gu, (letters) => letters.replaceAll(/[ .\-_]/g, ''));
  return inOneBreath === text ? asWritten : graver(asWritten, readDanger(inOneBreath));
}

/** Without the marks nobody sees, which may stand in the middle of a word. */
function visible(text: string): string {
  return withoutControls(text.slice(0, longest)).replace(/[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g, '');
}

const yes = new Set('si claro exacto serio verdad seguro yes really serious yeah decidido decidida'.split(' '));
const soon = new Set('hoy noche ahora manana tonight today now ya'.split(' '));

function confirms(words: string[]): boolean {
  return (
    words.length > 0 &&
    words.length <= 8 &&
    (yes.has(words[0] as string) ||
      words.some((word) => word === 'serio' || word === 'serious') ||
      (words.length <= 6 && words.some((word) => soon.has(word)) && !asksHowOneIs.test(words.join(' '))))
  );
}

/** "Cómo estoy ahora" asks for an exercise; every other short "ahora" after a danger counts as a yes. */
const asksHowOneIs = /^(?:como (?:estoy|me siento)|how (?:i am|am i|i feel|do i feel))\b/;
