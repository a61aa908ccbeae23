import type { HandshapeKey } from '../../core/dictionary/handshapes.ts';
import type { SignMovement, SignPlace } from '../../core/dictionary/terms.ts';

/** What somebody looks for in the dictionary. */
export type SignSearch = {
  q: string;
  handshape: HandshapeKey | null;
  place: SignPlace | null;
  movement: SignMovement | null;
  hands: '1' | '2' | null;
  region: string;
  mine: boolean;
};

export const emptySearch: SignSearch = {
  q: '',
  handshape: null,
  place: null,
  movement: null,
  hands: null,
  region: '',
  mine: false,
};

let latest = emptySearch;

/** Whoever comes back from a sign finds the search as they left it. It is in no address and on no disk. */
export const searchMemory = {
  read: () => latest,
  write(next: SignSearch) {
    latest = next;
  },
};

export const isEmptySearch = ({ q, ...rest }: SignSearch): boolean => q.trim() === '' && countLooks(rest) === 0 && !rest.mine;

/** How many things are asked beside words. */
export function countLooks({ handshape, place, movement, hands, region }: Omit<SignSearch, 'q'>): number {
  return [handshape, place, movement, hands, region].filter(Boolean).length;
}

export function queryOf(language: string, { mine, ...search }: SignSearch): string {
  const asked = new URLSearchParams({ language });
  for (const [name, value] of Object.entries(search)) if (value !== null && value.trim() !== '') asked.set(name, value.trim());
  if (mine) asked.set('mine', '1');
  return asked.toString();
}
