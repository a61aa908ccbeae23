import { isDenied } from '#platform/safety/core/circumstances.ts';
import type { Words } from '#platform/safety/core/read-words.ts';
import { indexRules, type RuleIndex, scanRules } from '#platform/safety/core/screen/rule-index.ts';
import type { Category } from '../categories.ts';
import written from './suppressors.json' with { type: 'json' };

/** Ways in which words that look like harm are something else. */
export type Otherwise = (typeof ways)[number] | 'laughing';

const ways = ['told', 'story', 'joke', 'earnest', 'own', 'agreed'] as const;
const laughs = /[😂🤣😹😅😆🤭😜😝]|\b(?:j[aeio]){3,}\w*|\b(?:ha){3,}|\blol\b|\blmao\b|\bxd+\b/iu;
const quotes = /["“«]([^"”»]{3,200})["”»]/gu;

let index: RuleIndex<Otherwise> | undefined;

/** Which ways there are in each sentence (`-1`: in the whole message), and where quotes stand, in characters. */
export type ToldOtherwise = { bySentence: ReadonlyMap<number, ReadonlySet<Otherwise>>; quoted: { from: number; to: number }[] };

const wholeMessage = -1;

/** What there is in a message that may make its words mean something else. */
export function readOtherwise(read: Words, text: string): ToldOtherwise {
  index ??= indexRules(
    ways.map((way) => ({ id: way, kind: way as Otherwise, negatable: false, phrases: written[way], lists: written.lists })),
  );
  const bySentence = new Map<number, Set<Otherwise>>();
  const add = (sentence: number, way: Otherwise) => bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(way));
  scanRules(index, read, ({ kind }, start) => add(kind === 'joke' ? wholeMessage : (read.sentence[start] as number), kind));
  // "It is no joke" is the contrary of one.
  if ([...bySentence.values()].some((found) => found.has('earnest'))) bySentence.get(wholeMessage)?.delete('joke');
  if (laughs.test(text)) add(wholeMessage, 'laughing');
  const quoted = [...text.matchAll(quotes)].map((each) => ({ from: each.index, to: each.index + each[0].length }));
  return { bySentence, quoted };
}

/** Whether the message, or the sentence of this word, has this way. */
export function hasWay(
  { bySentence }: ToldOtherwise,
  { sentence }: Pick<Words, 'sentence'>,
  at: number,
  way: Otherwise,
): boolean {
  return Boolean(bySentence.get(wholeMessage)?.has(way) || bySentence.get(sentence[at] as number)?.has(way));
}

/** What is told of others is what these do: somebody else saw it, or thinks so. */
const byOthers: ReadonlySet<Category> = new Set(['monitoring', 'triangulation']);

/** Whether a phrase between these words is denied, or stands in quotes. */
export function isTakenBack({ words, clause, from, to }: Words, start: number, end: number, { quoted }: ToldOtherwise): boolean {
  if (isDenied(words, clause, start)) return true;
  const [first, last] = [from[start] as number, to[end - 1] as number];
  return quoted.some((quote) => quote.from <= first && quote.to >= last);
}

/** Whether what stands around a phrase makes it something else: told of others, invented, a joke, or said of oneself. */
export function isOtherwise(category: Category, read: Words, start: number, told: ToldOtherwise): boolean {
  const has = (way: Otherwise) => hasWay(told, read, start, way);
  return (has('told') && !byOthers.has(category)) || has('story') || has('joke') || has('own');
}
