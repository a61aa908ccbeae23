/** The forms of companies, which say nothing of which one it is; as they are written, without accents, points and spaces. */
const forms = new Set(
  's sa sau sl slu slne sll sc scp cb sas sapi sab srl rl cv ac iap inc ltd llc gmbh coop scoop ute aie'.split(' '),
);
/** The same, written out. */
const written = [
  'sociedad anonima promotora de inversion',
  'sociedad anonima bursatil',
  'sociedad anonima unipersonal',
  'sociedad anonima',
  'sociedad limitada unipersonal',
  'sociedad limitada',
  'sociedad de responsabilidad limitada',
  'sociedad cooperativa',
  'sociedad civil',
  'asociacion civil',
  'capital variable',
  'comunidad de bienes',
];
const titles = new Set('d dn don dna dona sr sra srta lic dr dra ing mr mrs ms prof profa'.split(' '));
const between = new Set('de del la las los el y e the of and'.split(' '));

/**
 * A name by which the same person or company is known again, however it was written: without accents, capital letters, signs, titles and
 * forms of companies, its words in order. `Ferretería Gómez, S.A. de C.V.` and `FERRETERIA GOMEZ SA` are one.
 */
export function normalName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const short = written.reduce((text, form) => text.replaceAll(form, ' '), plain);
  const words = joinLetters(short.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !between.has(word));
  const telling = words.filter((word) => !titles.has(word) && !forms.has(word));
  // A name that is nothing but such words keeps them.
  return (telling.length > 0 ? telling : words).sort().join(' ');
}

/** Whether two parties may be one: a name or another name of the one is a name of the other. */
export function isSameParty(
  one: { name: string; aliases: readonly string[] },
  other: { name: string; aliases: readonly string[] },
): boolean {
  const names = new Set([one.name, ...one.aliases].map(normalName).filter((name) => name !== ''));
  return [other.name, ...other.aliases].some((name) => names.has(normalName(name)));
}

/** `s`, `a` is `sa`: letters that stand alone, one after the other, are one word. */
function joinLetters(words: readonly string[]): string[] {
  const isLetter = (word = '') => word.length === 1 && !between.has(word);
  return words.reduce<{ all: string[]; open: boolean }>(
    ({ all, open }, word) => {
      const last = all.at(-1);
      if (open && last !== undefined && isLetter(word)) return { all: [...all.slice(0, -1), last + word], open };
      return { all: [...all, word], open: isLetter(word) };
    },
    { all: [], open: false },
  ).all;
}
