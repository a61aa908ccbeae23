import { correctWord } from './correct-word.ts';

/**
 * One clause after another: the words as rules spell them, each with the number of its sentence and of its clause, and where in
 * the text it was written (`from`, and `to`, which is not part of it).
 */
export type Words = { words: string[]; sentence: Int32Array; clause: Int32Array; from: Int32Array; to: Int32Array };

const endsSentence = new Set(['.', '!', '?', '¡', '¿', '\n', ';', '…']);
const endsClause = new Set([',', ':', '(', ')', '"', '«', '»', '—', '–']);
const silent = new Set(["'", '’', '\u200b', '\u00ad', '*', '_']);
const digitLetters: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };
const shortForms = new Map(
  Object.entries({
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
    ctb: ['catch', 'the', 'bus'],
    qro: ['quiero'],
    kero: ['quiero'],
    quero: ['quiero'],
    toy: ['estoy'],
    stoy: ['estoy'],
    tngo: ['tengo'],
    tmb: ['tambien'],
    tb: ['tambien'],
    dnd: ['donde'],
    pa: ['para'],
    porq: ['porque'],
    xk: ['porque'],
    x: ['por'],
    aki: ['aqui'],
    aca: ['aqui'],
    aya: ['alla'],
    nose: ['no', 'se'],
    nadien: ['nadie'],
    grax: ['gracias'],
    msj: ['mensaje'],
    finde: ['fin', 'de', 'semana'],
    id: ['i', 'would'],
    idk: ['i', 'do', 'not', 'know'],
    idc: ['i', 'do', 'not', 'care'],
    theyd: ['they', 'would'],
    theyre: ['they', 'are'],
    youre: ['you', 'are'],
    its: ['it', 'is'],
    thats: ['that', 'is'],
    theres: ['there', 'is'],
    whats: ['what', 'is'],
    wouldnt: ['would', 'not'],
    shouldnt: ['should', 'not'],
    couldnt: ['could', 'not'],
    arent: ['are', 'not'],
    werent: ['were', 'not'],
    havent: ['have', 'not'],
    hasnt: ['has', 'not'],
    everyones: ['everyone', 'is'],
    u: ['you'],
    ur: ['your'],
    rn: ['right', 'now'],
    tonite: ['tonight'],
    everyting: ['everything'],
  }),
);

/**
 * Reads a message the way the rules do: no accents, no capitals, no stretched letters, no digits for letters, common short
 * forms and one-letter slips of the gravest words undone. One pass over the characters, whatever they are.
 */
export function readWords(text: string): Words {
  const words: string[] = [];
  const sentences: number[] = [];
  const clauses: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let sentence = 0;
  let clause = 0;
  let word = '';
  let opened = 0;
  let at = 0;

  const seen = new Map<string, string[]>();
  const close = () => {
    if (!word) return;
    const found = seen.get(word) ?? expand(word);
    seen.set(word, found);
    for (const each of found) {
      words.push(each);
      sentences.push(sentence);
      clauses.push(clause);
      starts.push(opened);
      ends.push(at);
    }
    word = '';
  };

  for (const written of text) {
    for (const char of plain(written)) {
      if (isLetter(char)) {
        if (!word) opened = at;
        word += char;
      } else if (isSilent(char)) continue;
      else {
        close();
        if (endsSentence.has(char)) sentence = ++clause;
        else if (endsClause.has(char)) clause++;
      }
    }
    at += written.length;
  }
  close();
  return {
    words,
    sentence: Int32Array.from(sentences),
    clause: Int32Array.from(clauses),
    from: Int32Array.from(starts),
    to: Int32Array.from(ends),
  };
}

/** One written character without its accents or capital; a few (ligatures) are several. */
function plain(char: string): string {
  return char < '\u0080' ? char.toLowerCase() : char.normalize('NFKD').toLowerCase();
}

/** Marks that stand inside a word without being part of it. */
function isSilent(char: string): boolean {
  return (char >= '\u0300' && char <= '\u036f') || silent.has(char);
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
  return shortForms.get(word) ?? [word];
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
  return plain !== 'too' && 'aiou'.includes(plain[plain.length - 1] as string) ? plain.slice(0, -1) : plain;
}
