import { type Letter, visibleLetters } from './visible-letters.ts';

/** A word as the phrases spell it, where it stands in the text as it was written, in which clause, and whether between quotes. */
export type Word = { text: string; from: number; to: number; clause: number; quoted: boolean };

const endsClause = new Set([...'.!?¡¿,:;()—–"«»“”…|•']);
const opensQuote = new Set([...'«“']);
const closesQuote = new Set([...'»”']);
const digitLetters: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };
const unitAfterDigits = /^(\d+(?:[.,]\d+)?)(mg|mcg|ml|milig\w*|millig\w*|comprimid\w*|pastill\w*|gotas?|tablets?|pills?)$/u;
const endings: [RegExp, string[]][] = [
  [/^(?:can't|cannot|cant)$/u, ['can', 'not']],
  [/^(?:won't|wont)$/u, ['will', 'not']],
  [/^(do|does|did|is|are|was|were|would|should|could|have|has|had|must|need)n'?t$/u, ['$1', 'not']],
  [/^(?:im|i'm)$/u, ['i', 'am']],
  [/^(?:ive|i've)$/u, ['i', 'have']],
  [/^(you|we|they)'?re$/u, ['$1', 'are']],
  [/^(you|we|they)'?ve$/u, ['$1', 'have']],
  [/^(i|you|it|he|she|we|they|that|this|nobody)'ll$/u, ['$1', 'will']],
  [/^(youll|theyll|itll|thatll)$/u, ['you', 'will']],
  [/^(i|you|we|they|he|she)'d$/u, ['$1', 'would']],
  [/^(it|that|there|this|here|he|she|what|who|nobody)'s$/u, ['$1', 'is']],
  [/^(thats|theres)$/u, ['that', 'is']],
  [/^(.+)'s$/u, ['$1']],
];

/**
 * The words of one sentence, or of as much of it as there is. `known` are the words that spaced letters may spell;
 * `isOpen`: the last word may go on, so it is not read as a short form yet.
 */
export function readSentence(text: string, known: ReadonlySet<string>, isOpen = false): Word[] {
  const letters = visibleLetters(text);
  const words: Word[] = [];
  let clause = 0;
  let quotes = 0;
  let begin = -1;

  const close = (end: number): void => {
    if (begin === -1) return;
    const run = letters.slice(begin, end);
    const { from } = run[0] as Letter;
    const { to } = run.at(-1) as Letter;
    const raw = run.map(({ char }) => char).join('');
    for (const each of isOpen && end === letters.length ? [raw.split(/['’]/u, 1)[0] ?? raw] : spell(raw))
      words.push({ text: each, from, to, clause, quoted: quotes > 0 });
    begin = -1;
  };

  for (const [at, { char }] of letters.entries()) {
    if (isOfWord(letters, at)) {
      if (begin === -1) begin = at;
      continue;
    }
    close(at);
    if (opensQuote.has(char) || (char === '"' && quotes === 0)) quotes += 1;
    else if (closesQuote.has(char) || char === '"') quotes = Math.max(0, quotes - 1);
    if (endsClause.has(char)) clause += 1;
  }
  close(letters.length);
  return joinSpaced(words, known);
}

/** Letters written apart at the end of a text, of which more may come. */
const spacedAtEnd =
  /(?:(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}{0,2}[^\p{L}\p{M}\p{N}\n]{1,3}){0,300}(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}{0,2}[^\p{L}\p{M}\p{N}\n]{0,3}$/u;

/** Where such letters begin; -1 where a text ends in none. */
export function spacedLettersAt(text: string): number {
  const tail = text.slice(-900);
  const at = tail.search(spacedAtEnd);
  return at === -1 ? -1 : text.length - tail.length + at;
}

function isOfWord(letters: readonly Letter[], at: number): boolean {
  const { char } = letters[at] as Letter;
  if (/[\p{L}\p{N}@$]/u.test(char)) return true;
  const before = letters[at - 1]?.char ?? ' ';
  const after = letters[at + 1]?.char ?? ' ';
  if (char === "'" || char === '’') return /\p{L}/u.test(before) && /\p{L}/u.test(after);
  return (char === '.' || char === ',') && /\d/u.test(before) && /\d/u.test(after);
}

function spell(raw: string): string[] {
  const word = raw.replaceAll('’', "'");
  const dose = unitAfterDigits.exec(word);
  if (dose) return [dose[1] as string, dose[2] as string];
  for (const [ending, spelt] of endings) {
    if (ending.test(word)) return spelt.map((each) => (each === '$1' ? word.replace(ending, '$1') : each));
  }
  return [squeeze(lettered(word))];
}

/** `d3presion` reads as a word; `2026`, `20` and `10:15` stay numbers. */
function lettered(word: string): string {
  const letters = word.replace(/[^a-z]/gu, '').length;
  if (letters < 3 || !/[0-9@$]/u.test(word)) return word;
  return [...word].map((char) => digitLetters[char] ?? char).join('');
}

function squeeze(word: string): string {
  return /^\d/u.test(word) ? word : word.replace(/(.)\1{2,}/gu, '$1');
}

/** `t i e n e s` is one word: letters written apart are read as the words they spell, where they spell any. */
function joinSpaced(words: Word[], known: ReadonlySet<string>): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && /^[a-z]$/u.test((words[end] as Word).text)) end += 1;
    const run = words.slice(at, end);
    const spelt = run.length >= 4 && run.length <= 300 ? segment(run, known) : undefined;
    if (spelt) joined.push(...spelt);
    else joined.push(...(end > at ? run : [words[at] as Word]));
    at = Math.max(end, at + 1);
  }
  return joined;
}

const longestWord = 20;

/** The split into known words that leaves fewest letters over, then has fewest words; `undefined` when most letters are left over. */
function segment(run: readonly Word[], known: ReadonlySet<string>): Word[] | undefined {
  const text = run.map((word) => word.text).join('');
  const best: { left: number; words: number; back: number }[] = [{ left: 0, words: 0, back: 0 }];
  for (let end = 1; end <= text.length; end++) {
    const before = best[end - 1] as { left: number; words: number };
    let way = { left: before.left + 1, words: before.words + 1, back: end - 1 };
    for (let from = Math.max(0, end - longestWord); from < end - 1; from++) {
      if (!known.has(text.slice(from, end))) continue;
      const { left, words } = best[from] as { left: number; words: number };
      if (left < way.left || (left === way.left && words + 1 < way.words)) way = { left, words: words + 1, back: from };
    }
    best.push(way);
  }
  if ((best[text.length] as { left: number }).left > text.length / 2) return undefined;
  const spelt: Word[] = [];
  for (let end = text.length; end > 0; ) {
    const { back } = best[end] as { back: number };
    const [first, last] = [run[back] as Word, run[end - 1] as Word];
    spelt.unshift({ ...first, text: text.slice(back, end), to: last.to });
    end = back;
  }
  return spelt;
}
