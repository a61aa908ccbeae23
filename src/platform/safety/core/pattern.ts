/**
 * A phrase the screen knows. Words in order; `a|b` either; `word?` may be missing; `..` up to three words in between;
 * `{name}` a list of words. The first word is always there, so a message is scanned once with an index on it.
 */
export type Pattern = { first: string[]; rest: Part[] };
type Part = { words: Set<string>; optional: boolean } | 'gap';

const longestGap = 3;

/** Compiles a phrase. Matching it costs a bounded number of steps: no expression, so nothing can backtrack away. */
export function compilePattern(phrase: string, lists: Record<string, string>): Pattern {
  const parts = phrase.split(' ').map((piece): Part => {
    if (piece === '..') return 'gap';
    const optional = piece.endsWith('?');
    const bare = optional ? piece.slice(0, -1) : piece;
    const words = bare.split('|').flatMap((word) => (word.startsWith('{') ? wordsOf(lists, word.slice(1, -1)) : [word]));
    return { words: new Set(words), optional };
  });
  const [first, ...rest] = parts;
  if (!first || first === 'gap' || first.optional) throw new Error(`A phrase must open with a word: ${phrase}`);
  return { first: [...first.words], rest };
}

/** Where the phrase that opens at `start` ends (exclusive), or -1. It never crosses a sentence. */
export function matchAt(pattern: Pattern, words: string[], sentence: Int32Array, start: number): number {
  return follow(pattern.rest, 0, words, sentence, start + 1, sentence[start] as number);
}

/**
 * How far the phrase that opens at `start` is there: `whole`, `no`, or `maybe` when the words that are still to come can
 * complete it. `isCut`: the last word may go on. All words are of one sentence.
 */
export function howFar(
  pattern: Pattern,
  words: string[],
  start: number,
  end: { isOpen: boolean; isCut: boolean },
): 'whole' | 'maybe' | 'no' {
  const reach = (at: number, word: number): 'whole' | 'maybe' | 'no' => {
    const part = pattern.rest[at];
    if (part === undefined) return 'whole';
    if (word >= words.length) return end.isOpen ? 'maybe' : 'no';
    if (part === 'gap') return best(Array.from({ length: longestGap + 1 }, (_, skipped) => () => reach(at + 1, word + skipped)));
    const said = words[word] as string;
    const goesOn = end.isCut && word === words.length - 1;
    return best([
      () => {
        if (goesOn) return startsAny(part.words, said) ? 'maybe' : 'no';
        return part.words.has(said) ? reach(at + 1, word + 1) : 'no';
      },
      () => (part.optional ? reach(at + 1, word) : 'no'),
    ]);
  };
  return reach(0, start + 1);
}

function best(ways: (() => 'whole' | 'maybe' | 'no')[]): 'whole' | 'maybe' | 'no' {
  let found: 'maybe' | 'no' = 'no';
  for (const way of ways) {
    const reach = way();
    if (reach === 'whole') return reach;
    if (reach === 'maybe') found = reach;
  }
  return found;
}

function startsAny(words: Set<string>, start: string): boolean {
  for (const word of words) if (word.startsWith(start)) return true;
  return false;
}

function follow(rest: Part[], at: number, words: string[], sentence: Int32Array, word: number, home: number): number {
  const part = rest[at];
  if (part === undefined) return word;
  if (part === 'gap') {
    for (let skipped = 0; skipped <= longestGap; skipped++) {
      if (skipped > 0 && (word + skipped > words.length || sentence[word + skipped - 1] !== home)) return -1;
      const end = follow(rest, at + 1, words, sentence, word + skipped, home);
      if (end !== -1) return end;
    }
    return -1;
  }
  if (word < words.length && sentence[word] === home && part.words.has(words[word] as string)) {
    const end = follow(rest, at + 1, words, sentence, word + 1, home);
    if (end !== -1) return end;
  }
  return part.optional ? follow(rest, at + 1, words, sentence, word, home) : -1;
}

function wordsOf(lists: Record<string, string>, name: string): string[] {
  const list = lists[name];
  if (!list) throw new Error(`No list of words is called ${name}`);
  return list.split(' ');
}
