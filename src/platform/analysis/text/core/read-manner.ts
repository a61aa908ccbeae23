import { readWords } from '../../../safety/core/read-words.ts';
import { indexRules, type RuleIndex, scanRules } from '../../../safety/core/screen/rule-index.ts';
import english from './manner.en.json' with { type: 'json' };
import spanish from './manner.es.json' with { type: 'json' };
import { readToneTags, type ToneTag } from './tone-tags.ts';

const ways = ['please', 'thanks', 'sorry', 'greeting', 'softened'] as const;
type Kind = 'hedge' | 'request' | 'indirect' | (typeof ways)[number];
type Piece = { kind: Kind; words: string; start: number; end: number };

/**
 * How a text says what it says, in counts and with the words they rest on. `directness`: of the sentences that ask, want, refuse or
 * guess, which part says it plainly; `undefined` where none does. Neither end is better than the other.
 */
export type Manner = {
  sentences: number;
  questions: { words: string; start: number; end: number }[];
  hedges: Piece[];
  polite: Piece[];
  directness: number | undefined;
  toneTags: ToneTag[];
};

const indexes = { es: indexOf(spanish), en: indexOf(english) };

/** Reads the manner of a text by the phrases of its language. */
export function readManner(text: string, lang: 'es' | 'en'): Manner {
  const read = readWords(text);
  const pieces: (Piece & { sentence: number })[] = [];
  scanRules(indexes[lang], read, ({ kind }, start, end) => {
    const [from, to] = [read.from[start] as number, read.to[end - 1] as number];
    pieces.push({ kind, words: text.slice(from, to), start: from, end: to, sentence: read.sentence[start] as number });
  });
  const kept = outermost(pieces);
  const of = (kind: Kind) => new Set(kept.filter((each) => each.kind === kind).map(({ sentence }) => sentence));
  const veiled = new Set([...of('hedge'), ...of('indirect')]);
  const plain = [...of('request')].filter((sentence) => !veiled.has(sentence));
  return {
    sentences: new Set(read.sentence).size,
    questions: questionsIn(text),
    hedges: kept.filter(({ kind }) => kind === 'hedge').map(told),
    polite: kept.filter(({ kind }) => ways.some((way) => way === kind)).map(told),
    directness: plain.length + veiled.size === 0 ? undefined : plain.length / (plain.length + veiled.size),
    toneTags: readToneTags(text),
  };
}

function told({ kind, words, start, end }: Piece): Piece {
  return { kind, words, start, end };
}

/** Of the phrases of one kind that overlap, the longest. */
function outermost<Found extends Piece>(pieces: Found[]): Found[] {
  const kept: Found[] = [];
  for (const piece of pieces.toSorted((one, other) => other.end - other.start - (one.end - one.start)))
    if (!kept.some(({ kind, start, end }) => kind === piece.kind && start < piece.end && piece.start < end)) kept.push(piece);
  return kept.toSorted((one, other) => one.start - other.start);
}

/** Each sentence that ends in a question mark, from its own beginning or the mark that opens it. */
function questionsIn(text: string): Manner['questions'] {
  return [...text.matchAll(/[^.!?¿¡\n…]*\?/gu)].flatMap(({ 0: whole, index }) => {
    const words = whole.trim();
    const start = index + whole.indexOf(words);
    return words.length > 1 ? [{ words, start, end: start + words.length }] : [];
  });
}

type Written = Pick<typeof spanish, 'hedges' | 'requests' | 'indirect' | 'polite'>;

function indexOf({ hedges, requests, indirect, polite }: Written): RuleIndex<Kind> {
  const rule = (kind: Kind, phrases: string[]) => ({ id: kind, kind, negatable: false, phrases, lists: {} });
  return indexRules<Kind>([
    rule('hedge', hedges),
    rule('request', requests),
    rule('indirect', indirect),
    ...ways.map((way) => rule(way, polite[way])),
  ]);
}
