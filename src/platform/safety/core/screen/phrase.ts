/**
 * A phrase the screen knows, as the ways from each word to the next. Written as words in order; `a|b` either; `word?` may be
 * missing; `..` up to three words in between, `...` up to seven; `{name}` a list of words; `stem*` any word that begins so;
 * `(a b|c)` a group of choices, `(a b)?` one that may be missing. A phrase opens with a word or a group that is always there, so
 * a message is scanned once with an index on first words.
 */
export type Phrase = { first: string[]; rest: Way };

/** `heads`: the first letters of the stems, a bit each. */
type WordStep = { words: Set<string>; stems: string[]; heads: number; next: Way };
/** `byWord`: the ways of a group that open with a plain word, by that word; `ways`: the others. */
type GroupStep = { byWord: Map<string, Way[]>; ways: Way[] };
type Step = WordStep | GroupStep | { gap: number; next: Way };
type Way = Step | 'end';

const noWays: Way[] = [];
const negators = new Set(['no', 'not', 'never', 'nunca', 'tampoco']);
const hollow = new Set(['se', 'know', 'mas', 'puedo', 'aguanto', 'can']);

/** Compiles a phrase: one for each way it may open. Matching costs a bounded number of steps; nothing can backtrack away. */
export function compilePhrase(phrase: string, lists: Record<string, string>): Phrase[] {
  const [opening, ...pieces] = piecesOf(phrase);
  if (opening === undefined || opening.startsWith('..') || opening.endsWith('?'))
    throw new Error(`A phrase must open with a word: ${phrase}`);
  const rest = wayOf(pieces, lists, 'end');
  const openings = isGroup(opening) ? choicesOf(opening) : [[opening]];
  return openings.map(([word = '', ...more]) => {
    if (isGroup(word)) throw new Error(`A group may not open with a group: ${phrase}`);
    return { first: wordsOf(word, lists), rest: wayOf(more, lists, rest) };
  });
}

/** The words one of which must come second; `undefined` where anything may, or nothing need. */
export function secondWords({ rest }: Phrase): Set<string> | undefined {
  if (rest === 'end' || 'gap' in rest) return undefined;
  if ('ways' in rest) return rest.ways.length === 0 ? new Set(rest.byWord.keys()) : undefined;
  return rest.stems.length === 0 ? rest.words : undefined;
}

/** Where the phrase that opens at `start` ends (exclusive), or -1. It never crosses a sentence. */
export function matchPhrase({ rest }: Phrase, words: string[], sentence: Int32Array, start: number): number {
  return follow(rest, words, sentence, start + 1, sentence[start] as number);
}

function follow(way: Way, words: string[], sentence: Int32Array, word: number, home: number): number {
  if (way === 'end') return word;
  if ('ways' in way) {
    const here = word < words.length && sentence[word] === home ? way.byWord.get(words[word] as string) : undefined;
    for (const next of here ?? noWays) {
      const end = follow(next, words, sentence, word + 1, home);
      if (end !== -1) return end;
    }
    for (const each of way.ways) {
      const end = follow(each, words, sentence, word, home);
      if (end !== -1) return end;
    }
    return -1;
  }
  if ('gap' in way) {
    for (let skipped = 0; skipped <= way.gap; skipped++) {
      if (skipped > 0 && (word + skipped > words.length || sentence[word + skipped - 1] !== home)) return -1;
      if (skipped > 0 && denies(words, word + skipped - 1)) return -1;
      if (!mayOpen(way.next, words[word + skipped])) continue;
      const end = follow(way.next, words, sentence, word + skipped, home);
      if (end !== -1) return end;
    }
    return -1;
  }
  if (word >= words.length || sentence[word] !== home || !isOneOf(way, words[word] as string)) return -1;
  return follow(way.next, words, sentence, word + 1, home);
}

/** Whether a way may go on with this word at all: most do not, and are not followed. */
function mayOpen(way: Way, word: string | undefined): boolean {
  if (way === 'end' || 'gap' in way) return true;
  if (word === undefined) return 'ways' in way;
  return 'ways' in way ? way.ways.length > 0 || way.byWord.has(word) : isOneOf(way, word);
}

/** A "no" in the middle says the opposite of the phrase; a "no sé" says nothing. */
function denies(words: string[], at: number): boolean {
  return negators.has(words[at] as string) && !hollow.has(words[at + 1] as string);
}

function isOneOf({ words, stems, heads }: WordStep, word: string): boolean {
  if (words.has(word)) return true;
  if ((heads & headOf(word)) === 0) return false;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}

function wayOf(pieces: string[], lists: Record<string, string>, end: Way): Way {
  let way = end;
  for (const piece of pieces.toReversed()) {
    const isOptional = piece.endsWith('?');
    const needed = stepOf(isOptional ? piece.slice(0, -1) : piece, lists, way);
    way = isOptional ? groupOf([needed, way]) : needed;
  }
  return way;
}

function stepOf(piece: string, lists: Record<string, string>, next: Way): Way {
  if (piece === '..') return { gap: 3, next };
  if (piece === '...') return { gap: 7, next };
  if (isGroup(piece)) return groupOf(choicesOf(piece).map((choice) => wayOf(choice, lists, next)));
  const words = wordsOf(piece, lists);
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const heads = stems.reduce((all, stem) => all | headOf(stem), 0);
  return { words: new Set(words.filter((word) => !word.endsWith('*'))), stems, heads, next };
}

/** The ways of a group, those that open with a plain word found by it. */
function groupOf(ways: Way[]): Way {
  const group: GroupStep = { byWord: new Map(), ways: [] };
  for (const way of ways) {
    if (way === 'end' || !('words' in way)) {
      group.ways.push(way);
      continue;
    }
    for (const word of way.words) group.byWord.set(word, [...(group.byWord.get(word) ?? []), way.next]);
    if (way.stems.length > 0) group.ways.push({ ...way, words: new Set() });
  }
  return group;
}

function headOf(word: string): number {
  return 1 << (word.charCodeAt(0) & 31);
}

function isGroup(piece: string): boolean {
  return piece.startsWith('(');
}

/** Words and groups, apart; a space inside a group parts nothing here. */
function piecesOf(phrase: string): string[] {
  return splitOutside(phrase, ' ').filter((piece) => piece !== '');
}

/** The single words of a group are one choice together; each longer choice is one of its own. */
function choicesOf(group: string): string[][] {
  const choices = splitOutside(group.slice(1, -1), '|').map(piecesOf);
  const single = choices.filter((pieces) => pieces.length === 1 && !isGroup(pieces[0] as string)).flat();
  const longer = choices.filter((pieces) => pieces.length > 1 || isGroup(pieces[0] ?? ''));
  return single.length === 0 ? longer : [[single.join('|')], ...longer];
}

function splitOutside(text: string, mark: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === mark && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  if (depth !== 0) throw new Error(`A group stays open: ${text}`);
  return parts;
}

function wordsOf(piece: string, lists: Record<string, string>): string[] {
  return piece.split('|').flatMap((word) => {
    if (!word.startsWith('{')) return [word];
    const list = lists[word.slice(1, -1)];
    if (!list) throw new Error(`No list of words is called ${word}`);
    return list.split(' ');
  });
}
