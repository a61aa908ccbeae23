import type { Figure } from '../contract.ts';
import { baselineOf } from './baseline.ts';
import type { Value } from './figures-of.ts';

export type FigureWords = {
  noBaseline: string;
  figures: Record<string, Pick<Figure, 'name' | 'unit' | 'meaning' | 'notMeaning'>>;
};

/** How many earlier ones a baseline is made of, at most. */
export const mostCompared = 20;

/** Numbers as a page shows them: each with what it means and what it does not, beside the person's own earlier ones. */
export function explainFigures(values: Value[], others: Value[][], { figures, noBaseline }: FigureWords): Figure[] {
  return values.map(({ key, value }) => {
    const said = figures[key];
    if (!said) throw new Error(`The figure ${key} has no explanation`);
    const baseline = baselineOf(others.map((each) => each.find((other) => other.key === key)?.value ?? null));
    return { key, value, ...said, baseline, noBaseline: baseline ? null : noBaseline };
  });
}
