import { createContext, useContext } from 'react';
import type { ScenarioDraft } from '../../core/scenario/draft.ts';
import type { SaidFault } from '../../editor/contract.ts';

export type ChangeDraft = (draft: ScenarioDraft) => ScenarioDraft;

/** What every field of the editor needs: the draft, the way to change it, and what is said of a field. */
export type Editing = {
  draft: ScenarioDraft;
  /** With `undo`, a notice says what was done and takes it back; `back` changes nothing where that part is another one since. */
  change(act: ChangeDraft, undo?: { text: string; back: ChangeDraft }): void;
  /** What a field lacks, once its author asked what is missing. */
  faultAt(at: string): string | undefined;
  faults: readonly SaidFault[];
  /** Whether texts can be told apart for Mexico and Spain here. */
  withVariants: boolean;
};

export const EditingContext = createContext<Editing | undefined>(undefined);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('A field of the editor stands outside of it');
  return editing;
}
