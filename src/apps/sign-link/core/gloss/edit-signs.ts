import type { WorkSign } from './choose-sign.ts';
import type { GlossSign } from './draft.ts';

/** A draft as its person begins to work on it. */
export function workSigns(signs: readonly GlossSign[]): WorkSign[] {
  return signs.map((sign) => ({ ...sign, sense: toldSense(sign), shown: 'auto' }));
}

/** What the words around it already tell: «por la mañana» is no tomorrow. Everything else its person chooses. */
function toldSense({ gloss, from }: GlossSign): string | null {
  const words = from.toLocaleLowerCase('es').split(' ');
  if (gloss === 'MAÑANA') return words.length > 1 ? 'morning' : 'tomorrow';
  return gloss === 'TARDE' && words.length > 1 ? 'afternoon' : null;
}

/** One place further or nearer; at an end it stays. */
export function moveSign(signs: readonly WorkSign[], id: string, by: -1 | 1): readonly WorkSign[] {
  const from = signs.findIndex((sign) => sign.id === id);
  const to = from + by;
  const moved = signs[from];
  if (!moved || to < 0 || to >= signs.length) return signs;
  const left = signs.toSpliced(from, 1);
  return left.toSpliced(to, 0, moved);
}

export function removeSign(signs: readonly WorkSign[], id: string): readonly WorkSign[] {
  return signs.filter((sign) => sign.id !== id);
}

export function changeSign(signs: readonly WorkSign[], id: string, next: Partial<Omit<WorkSign, 'id'>>): readonly WorkSign[] {
  return signs.map((sign) => (sign.id === id ? { ...sign, ...next } : sign));
}

/** Puts words, one sign each, behind a place; at the end where none is named. */
export function addSigns(signs: readonly WorkSign[], words: string, afterId: string | undefined): readonly WorkSign[] {
  const made = words
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word, index) => newSign(word, freshId(signs, index)));
  const at = signs.findIndex(({ id }) => id === afterId);
  return signs.toSpliced(at < 0 ? signs.length : at + 1, 0, ...made);
}

function newSign(word: string, id: string): WorkSign {
  const gloss = word.toLocaleUpperCase('es').replace(/\+\+$/, '').slice(0, 80);
  const kind = gloss.startsWith('DL-') ? 'name' : 'added';
  return { id, gloss, from: '', kind, isRepeated: word.endsWith('++'), sense: null, shown: 'auto' };
}

function freshId(signs: readonly WorkSign[], index: number): string {
  const numbers = signs.map(({ id }) => Number(id.slice(1))).filter(Number.isFinite);
  return `s${Math.max(-1, ...numbers) + 1 + index}`;
}
