import { isDenied } from '#platform/safety/core/circumstances.ts';
import type { Words } from '#platform/safety/core/read-words.ts';
import { indexRules, type RuleIndex, scanRules } from '#platform/safety/core/screen/rule-index.ts';
import type { Category } from '../categories.ts';
import written from './suppressors.json' with { type: 'json' };

/** Ways in which words that look like harm are something else. */
export type Otherwise = 'told' | 'story' | 'joke' | 'own' | 'agreed' | 'quoted' | 'laughing';

const ways = ['told', 'story', 'joke', 'own', 'agreed'] as const;
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
  scanRules(index, read, ({ kind }, start) => add(spreads.has(kind) ? wholeMessage : (read.sentence[start] as number), kind));
  if (laughs.test(text)) add(wholeMessage, 'laughing');
  const quoted = [...text.matchAll(quotes)].map((each) => ({ from: each.index, to: each.index + each[0].length }));
  return { bySentence, quoted };
}

/** That it is a joke, or a story, is said once of a whole message; what others said, or what was agreed, of one sentence. */
const spreads: ReadonlySet<Otherwise> = new Set(['joke', 'story']);

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

/** Whether a phrase between these words is denied, quoted, told of others, invented, or said of oneself. */
export function isOtherwise(category: Category, read: Words, start: number, end: number, told: ToldOtherwise): boolean {
  const has = (way: Otherwise) => hasWay(told, read, start, way);
  if (has('told') && !byOthers.has(category)) return true;
  if (has('story') || has('joke') || has('own')) return true;
  if (isDenied(read.words, read.clause, start)) return true;
  const [first, last] = [read.from[start] as number, read.to[end - 1] as number];
  return told.quoted.some((quote) => quote.from <= first && quote.to >= last);
}
