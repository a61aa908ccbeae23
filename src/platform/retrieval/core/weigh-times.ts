import { fields } from './create-contents.ts';

export type Weights = {
  /** How much a word counts in each field, against one in a text of a document. */
  fields: Record<(typeof fields)[number], number>;
  /** How far a long field counts against its words, 0 to 1. */
  lengths: Record<(typeof fields)[number], number>;
  /** How soon saying a word again stops to count. */
  saturation: number;
  /** How much two words side by side count, against a word. */
  phrase: number;
};

/** Tried on 140 questions about 28 laws: any of them may be half or double and nearly as much is found. */
export const usualWeights: Weights = {
  fields: { heading: 3, path: 1.5, body: 1 },
  lengths: { heading: 0.4, path: 0.4, body: 0.7 },
  saturation: 1,
  phrase: 0.4,
};

/** The times of a term in all fields together, each weighed and set against the length of the field. */
export function weighTimes(
  packed: number,
  lengths: number[],
  averages: number[],
  { fields: weight, lengths: slope }: Weights,
): number {
  let sum = 0;
  for (let field = 0; field < fields.length; field++) {
    const times = (packed >>> (field * 8)) & 255;
    if (times === 0) continue;
    const name = fields[field] ?? 'body';
    sum += (weight[name] * times) / (1 - slope[name] + (slope[name] * (lengths[field] ?? 0)) / (averages[field] ?? 1));
  }
  return sum;
}

/** Saying a word again counts, and less each time. */
export function saturate(times: number, { saturation }: Weights): number {
  return (times * (saturation + 1)) / (times + saturation);
}
