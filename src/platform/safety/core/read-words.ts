import { correctWord } from './correct-word.ts';

/** One clause after another: the words as rules spell them, each with the number of its sentence. */
export type Words = { words: string[]; sentence: Int32Array; clause: Int32Array };

const endsSentence = new Set(['.', '!', '?', '¡', '¿', '\n', ';', '…']);
const endsClause = new Set([',', ':', '(', ')', '"', '«', '»', '—', '–']);
const digitLetters: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };
const shortForms: Record<string, string[]> = {
  q: ['que'],
  k: ['que'],
  ke: ['que'],
  xq: ['porque'],
  pq: ['porque'],
  kiero: ['quiero'],
  qiero: ['quiero'],
  qero: ['quiero'],
  wanna: ['want', 'to'],
  gonna: ['going', 'to'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  wont: ['will', 'not'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  ill: ['i', 'will'],
  isnt: ['is', 'not'],
  wasnt: ['was', 'not'],
  hes: ['he', 'is'],
  shes: ['she', 'is'],
  kms: ['kill', 'myself'],
};

/**
 * Reads a message the way the rules do: no accents, no capitals, no stretched letters, no digits for letters, common short
 * forms and one-letter slips of the gravest words undone. One pass over the characters, whatever they are.
 */
export function readWords(text: string): Words {
  const words: string[] = [];
  const sentences: number[] = [];
  const clauses: number[] = [];
  let sentence = 0;
  let clause = 0;
  let word = '';

  const close = () => {
    if (!word) return;
    for (const each of expand(word)) {
      words.push(each);
      sentences.push(sentence);
      clauses.push(clause);
    }
    word = '';
  };

  for (const char of text.normalize('NFKD').toLowerCase()) {
    if (isLetter(char)) word += char;
    else if (char >= '\u0300' && char <= '\u036f') continue;
    else if (char === "'" || char === '’' || char === '\u200b' || char === '\u00ad' || char === '*' || char === '_') continue;
    else {
      close();
      if (endsSentence.has(char)) sentence = ++clause;
      else if (endsClause.has(char)) clause++;
    }
  }
  close();
  return { words, sentence: Int32Array.from(sentences), clause: Int32Array.from(clauses) };
}

function isLetter(char: string): boolean {
  return (
    (char >= 'a' && char <= 'z') ||
    (char >= '0' && char <= '9') ||
    char === '@' ||
    char === '$' ||
    (char > '\u036f' && char.toLowerCase() !== char.toUpperCase())
  );
}

function expand(raw: string): string[] {
  const word = correctWord(squeeze(lettered(raw)));
  return shortForms[word] ?? [word];
}

/** `su1cid4rme` reads as a word; `2026` and `15` stay numbers. */
function lettered(word: string): string {
  let letters = 0;
  let stands = false;
  for (const char of word) {
    if (digitLetters[char]) stands = true;
    else letters++;
  }
  if (!stands || letters < 3) return word;
  let plain = '';
  for (const char of word) plain += digitLetters[char] ?? char;
  return plain;
}

/** `quieroooo` is `quiero`; double letters that Spanish and English really have stay. */
function squeeze(word: string): string {
  let plain = '';
  for (let at = 0; at < word.length; at++) {
    const char = word[at] as string;
    if (char === word[at + 1] && char === word[at + 2]) continue;
    if (char === word[at + 1] && char === word[at - 1]) continue;
    plain += char;
  }
  if (plain.length < 3 || plain[plain.length - 1] !== plain[plain.length - 2]) return plain;
  return 'aiou'.includes(plain[plain.length - 1] as string) ? plain.slice(0, -1) : plain;
}
