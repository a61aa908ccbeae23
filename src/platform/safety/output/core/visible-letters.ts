import lookAlikes from './look-alikes.json' with { type: 'json' };

/** A character as a reader takes it, and where it stands in the text as it was written. */
export type Letter = { char: string; from: number; to: number };

const alike = new Map<string, string>(Object.values(lookAlikes).flatMap((letters) => Object.entries(letters)));
const named: Record<string, string> = {
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  uuml: 'ü',
  nbsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
  ZeroWidthSpace: '',
  amp: '&',
  quot: '"',
};
/** Marks of the page that leave no trace on it, as far as they are whole: tags, the address of a link, characters by number. */
const whole = {
  '<': /^<[a-z/!][^<>]{0,300}>/iu,
  '&': /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,20});/iu,
  ']': /^\]\([^()\s]{0,300}\)/u,
};
/** The same marks, begun and not ended: what comes next may complete them. */
const begun = /(?:<(?:[a-z/!][^<>]{0,300})?|&#?[0-9a-z]{0,20}|\](?:\([^()\s]{0,300})?)$/iu;
/** They join the letters on both sides, or are not there at all: zero width, soft hyphens, emphasis, directions, tag characters. */
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is looked for by itself
  /\u034f|[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff*_`~\\]|[\u{e0000}-\u{e0fff}]/u;

/** The letters that a reader of the page would see, with no accents, no capitals, and those of other alphabets as what they look like. */
export function visibleLetters(text: string): Letter[] {
  const letters: Letter[] = [];
  for (let at = 0; at < text.length; ) {
    const { said, length } = readMark(text, at);
    for (const char of fold(said)) letters.push({ char, from: at, to: at + length });
    at += length;
  }
  return letters;
}

/** Where a mark begins that the text does not end; -1 when it ends in none. */
export function openMarkAt(text: string): number {
  return begun.exec(text.slice(-320)) ? text.length - (begun.exec(text.slice(-320))?.[0].length ?? 0) : -1;
}

function readMark(text: string, at: number): { said: string; length: number } {
  const first = text[at] as string;
  if (first === '<' || first === '&' || first === ']') {
    const mark = whole[first].exec(text.slice(at, at + 320))?.[0];
    if (mark) return { said: first === '&' ? decode(mark.slice(1, -1)) : '', length: mark.length };
  }
  const char = String.fromCodePoint(text.codePointAt(at) as number);
  return { said: unseen.test(char) ? '' : char, length: char.length };
}

function decode(name: string): string {
  if (!name.startsWith('#')) return named[name] ?? named[name.toLowerCase()] ?? ' ';
  const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const char = code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  return unseen.test(char) ? '' : char;
}

function fold(said: string): string {
  if (said >= ' ' && said <= '~') return said.toLowerCase();
  let folded = '';
  for (const char of said.normalize('NFKD').toLowerCase()) {
    if (/\p{M}/u.test(char)) continue;
    folded += alike.get(char) ?? char;
  }
  return folded;
}
