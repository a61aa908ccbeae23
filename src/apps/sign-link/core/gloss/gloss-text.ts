import type { GlossSign } from './draft.ts';

/** A draft as it is written down: `MAÑANA YO CITA TENER`, and a stroke between sentences. */
export function glossText(signs: readonly Pick<GlossSign, 'gloss' | 'isRepeated'>[]): string {
  return signs.map(({ gloss, isRepeated }) => (isRepeated ? `${gloss}++` : gloss)).join(' ');
}
