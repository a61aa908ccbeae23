import type { GlossSign } from './draft.ts';

/** A sign that one may be shown with: of one's own, or of the dictionary. */
export type Personal = { id: string; name: string };
export type Entry = { id: string; word: string };

/** A place of a draft as somebody works on it. */
export type WorkSign = GlossSign & { sense: string | null; shown: string };

export type Shown =
  | { how: 'personal' | 'entry'; id: string }
  /** To somebody: YO, TÚ. */
  | { how: 'pointed' | 'spelled' | 'pause' };

const pointed = new Set([
  'YO',
  'TÚ',
  'ÉL',
  'ELLA',
  'USTED',
  'NOSOTROS',
  'VOSOTROS',
  'USTEDES',
  'ELLOS',
  'AQUÍ',
  'AHÍ',
  'ALLÍ',
  'ESTE',
  'ESE',
  'AQUEL',
  'ESTO',
  'ESO',
]);

/** The sign of one's own that has this name, if there is one. */
export function findPersonalSign<P extends Personal>(gloss: string, signs: readonly P[]): P | undefined {
  return signs.find(({ name }) => isNamed(name, gloss));
}

/** Accents and capitals aside, it is the same word. */
export function isNamed(name: string, gloss: string): boolean {
  return fold(name) === fold(gloss);
}

/** The first sign of the dictionary for this word: those that a deaf person reviewed come first. */
export function findDictionarySign<E extends Entry>(gloss: string, entries: readonly E[]): E | undefined {
  return entries.find(({ word }) => word === gloss);
}

/** With what a place of a draft is shown: as its person chose, or their own sign, or one of the dictionary, or letters. */
export function chooseSign(
  sign: Pick<WorkSign, 'gloss' | 'kind' | 'shown'>,
  personal: readonly Personal[],
  entries: readonly Entry[],
): Shown {
  const { gloss, kind, shown } = sign;
  if (kind === 'pause') return { how: 'pause' };
  const [which, id] = shown.split(':');
  if (which === 'personal' && personal.some((each) => each.id === id)) return { how: 'personal', id: id ?? '' };
  if (which === 'entry' && entries.some((each) => each.id === id)) return { how: 'entry', id: id ?? '' };
  if (which === 'spell') return { how: 'spelled' };
  const own = findPersonalSign(gloss, personal);
  if (own) return { how: 'personal', id: own.id };
  const entry = findDictionarySign(gloss, entries);
  if (entry) return { how: 'entry', id: entry.id };
  return { how: pointed.has(gloss) ? 'pointed' : 'spelled' };
}

/** What is spelled of a gloss: `DL-ANA` is Ana, `POR-FAVOR` two words. */
export function spelledOf(gloss: string): string {
  return gloss.replace(/^DL-/, '').replaceAll('-', ' ');
}

function fold(text: string): string {
  return spelledOf(text.toLocaleUpperCase('es'))
    .normalize('NFD')
    .replace(/(?!\u0303)\p{M}/gu, '')
    .trim();
}
