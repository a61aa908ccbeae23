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

/** What there is in a message that may make its words mean something else, with where a quote stands (in characters). */
export function readOtherwise(read: Words, text: string): { ways: Set<Otherwise>; quoted: { from: number; to: number }[] } {
  index ??= indexRules(
    ways.map((way) => ({ id: way, kind: way as Otherwise, negatable: false, phrases: written[way], lists: written.lists })),
  );
  const found = new Set<Otherwise>();
  scanRules(index, read, ({ kind }) => found.add(kind));
  if (laughs.test(text)) found.add('laughing');
  const quoted = [...text.matchAll(quotes)].map((each) => ({ from: each.index, to: each.index + each[0].length }));
  return { ways: found, quoted };
}

/** What is told of others is what these do: somebody else saw it, or thinks so. */
const byOthers: ReadonlySet<Category> = new Set(['monitoring', 'triangulation']);

/** Whether a phrase between these words is denied, quoted, told of others, invented, or said of oneself. */
export function isOtherwise(
  category: Category,
  { words, clause, from, to }: Words,
  start: number,
  end: number,
  { ways: found, quoted }: ReturnType<typeof readOtherwise>,
): boolean {
  if (found.has('told') && !byOthers.has(category)) return true;
  if (found.has('story') || found.has('joke') || found.has('own')) return true;
  if (isDenied(words, clause, start)) return true;
  const [first, last] = [from[start] as number, to[end - 1] as number];
  return quoted.some((quote) => quote.from <= first && quote.to >= last);
}
