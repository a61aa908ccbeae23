/** What can be counted or dated in a sentence, and what it points at. Two ways of writing it (`20 días`, «veinte días») are one figure. */
export type Figure = { from: number; to: number } & (
  | { is: 'amount'; value: string; unit?: string }
  | { is: 'ordinal'; value: string }
  | { is: 'date'; day: number; month: number; year?: number }
  /** A month, a day of the week, «la mitad», «hábiles». */
  | { is: 'name'; value: string }
  /** An article, a part of one (`apartado 3`, `fracción II`) or a law by its number (`39/2015`). */
  | { is: 'reference'; target: 'article' | 'part' | 'law'; value: string }
);
