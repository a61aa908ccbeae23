import type { LetterRead } from '../../letters/contract.ts';

/** A letter as somebody brought it, and what was read of it. */
export type BroughtLetter = { draft: string; file: File | undefined; read: LetterRead | undefined };

let kept: { personId: string; brought: BroughtLetter } | undefined;

/** The letter lives in the memory of this page alone, so that it is still there after a look at a law. */
export const letterMemory = {
  read: (personId: string): BroughtLetter =>
    kept?.personId === personId ? kept.brought : { draft: '', file: undefined, read: undefined },
  keep(personId: string, brought: BroughtLetter): void {
    kept = { personId, brought };
  },
  forget(): void {
    kept = undefined;
  },
};
