import type { SignLanguage } from '../alphabets/alphabet.ts';

/** In what the drafts of two languages differ. Where each comes from is in `gloss-rules.ts`. */
export type GlossLanguage = {
  /** The verb stands after what is done with it. */
  verbIsLast: boolean;
  keptPrepositions: ReadonlySet<string>;
  keepsAnd: boolean;
  /** «café sin azúcar» is CAFÉ AZÚCAR SIN. */
  withoutIsAfter: boolean;
};

export const glossLanguages: Record<SignLanguage, GlossLanguage> = {
  lsm: {
    verbIsLast: false,
    keptPrepositions: new Set(['con', 'sin', 'contra', 'desde', 'hasta', 'entre', 'como', 'según', 'durante']),
    keepsAnd: false,
    withoutIsAfter: false,
  },
  lse: {
    verbIsLast: true,
    keptPrepositions: new Set(['con', 'sin', 'contra', 'desde', 'hasta', 'para', 'por', 'entre', 'como', 'según', 'durante']),
    keepsAnd: true,
    withoutIsAfter: true,
  },
};
