import type { CrisisKind, DistressKind, Screening } from '../contract.ts';
import { isDenial, isDenied, isFiction, isPast } from './circumstances.ts';
import { compilePattern, matchAt, type Pattern } from './pattern.ts';
import { readWords, type Words } from './read-words.ts';
import { crisisRules, distressRules, idioms, type RuleSource } from './rules.ts';

type Entry<Kind> = { pattern: Pattern; id: string; kind: Kind; negatable: boolean };
type Index<Kind> = Map<string, Entry<Kind>[]>;

/** Which matter first when a message holds several: what may kill in minutes comes before what hurts. */
const gravest: CrisisKind[] = [
  'medical',
  'plan',
  'goodbye',
  'self-harm',
  'ideation',
  'minor-abuse',
  'violence',
  'harm-to-others',
  'someone-else',
];
const blank = '·';
const none: Screening = { level: 'none', kind: null, rule: null };

const crisisIndex = indexOf(crisisRules);
const distressIndex = indexOf(distressRules);
const idiomIndex = indexOf([idioms]);

/**
 * Says whether a message may be about a danger, before any model sees it. Same words, same answer; every message is read in
 * both languages, because people mix them. It prefers to be wrong by asking.
 *
 * `context` is what the same person wrote just before, oldest first: a danger can be said in two messages, and saying
 * "it was a joke" once does not end it.
 */
export function screenMessage(text: string, _lang: 'es' | 'en', context: string[] = []): Screening {
  const alone = screenWhole(text);
  if (alone.level === 'crisis') return alone;

  const recent = context.slice(-3);
  const before = recent.at(-1);
  if (before !== undefined && text.length < 200) {
    const joined = screenText(`${before.slice(-400)} ${text}`);
    if (joined.level === 'crisis' && screenText(before).level !== 'crisis') return { ...joined, rule: `${joined.rule}+context` };
  }
  const earlier = recent.map(screenText).findLast((one) => one.level === 'crisis');
  if (earlier?.level !== 'crisis') return alone;
  const words = readWords(text).words;
  if (confirms(words)) return { level: 'crisis', kind: earlier.kind, rule: 'context/confirmed' };
  if (alone.level === 'none' && isDenial(words)) return { level: 'distress', kind: 'after-crisis', rule: 'context/denied' };
  return alone;
}

/** A pause in the middle of a short message ("quiero... morirme", a line alone) is a pause, not another subject. */
function screenWhole(text: string): Screening {
  const asWritten = screenText(text);
  if (asWritten.level === 'crisis' || text.length > 300) return asWritten;
  const inOneBreath = text
    .replace(/\s*(?:\n|\.{2,}|…)\s*/g, ' ')
    .replace(/(?<!\p{L})(?:\p{L} ){3,}\p{L}(?!\p{L})/gu, (letters) => letters.replaceAll(' ', ''));
  if (inOneBreath === text) return asWritten;
  const joined = screenText(inOneBreath);
  return joined.level === 'crisis' ? joined : asWritten;
}

function screenText(text: string): Screening {
  const read = readWords(text);
  hideIdioms(read);
  let worst: { kind: CrisisKind; rule: string } | null = null;
  let past: string | null = null;

  scan(crisisIndex, read, (entry, start) => {
    const { words, clause, sentence } = read;
    if (entry.negatable && isDenied(words, clause, start)) return;
    const [from, to] = sentenceAround(sentence, start);
    const firstPerson = entry.kind !== 'someone-else' && entry.kind !== 'harm-to-others';
    if (isFiction(words, from, to, start, firstPerson)) return;
    if (isOneself(entry.kind) && isPast(words, from, to)) past ??= entry.id;
    else if (!worst || gravest.indexOf(entry.kind) < gravest.indexOf(worst.kind)) worst = { kind: entry.kind, rule: entry.id };
  });
  if (worst) return { level: 'crisis', ...(worst as { kind: CrisisKind; rule: string }) };
  if (past) return { level: 'distress', kind: 'past', rule: past };

  let distress: { kind: DistressKind; rule: string } | null = null;
  scan(distressIndex, read, (entry, start) => {
    if (!isDenied(read.words, read.clause, start)) distress ??= { kind: entry.kind, rule: entry.id };
  });
  return distress ? { level: 'distress', ...(distress as { kind: DistressKind; rule: string }) } : none;
}

function isOneself(kind: CrisisKind): boolean {
  return kind === 'ideation' || kind === 'plan' || kind === 'self-harm' || kind === 'medical';
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

function hideIdioms(read: Words): void {
  const { words, sentence } = read;
  for (let at = 0; at < words.length; at++) {
    for (const entry of idiomIndex.get(words[at] as string) ?? []) {
      const end = matchAt(entry.pattern, words, sentence, at);
      if (end !== -1) words.fill(blank, at, end);
    }
  }
}

function scan<Kind>(index: Index<Kind>, { words, sentence }: Words, found: (entry: Entry<Kind>, start: number) => void): void {
  for (let at = 0; at < words.length; at++) {
    for (const entry of index.get(words[at] as string) ?? [])
      if (matchAt(entry.pattern, words, sentence, at) !== -1) found(entry, at);
  }
}

function sentenceAround(sentence: Int32Array, at: number): [number, number] {
  let from = at;
  let to = at + 1;
  while (from > 0 && sentence[from - 1] === sentence[at]) from--;
  while (to < sentence.length && sentence[to] === sentence[at]) to++;
  return [from, to];
}

function indexOf<Kind>(rules: RuleSource<Kind>[]): Index<Kind> {
  const index: Index<Kind> = new Map();
  for (const { id, kind, negatable, phrases, lists } of rules) {
    for (const phrase of phrases) {
      const pattern = compilePattern(phrase, lists);
      for (const word of pattern.first) {
        const entries = index.get(word) ?? [];
        entries.push({ pattern, id, kind, negatable });
        index.set(word, entries);
      }
    }
  }
  return index;
}
