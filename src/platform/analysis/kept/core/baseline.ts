import { middleValue } from '../../core/middle-value.ts';

/** A person's own baseline is made of so many of their analyses, or there is none. */
const leastBaseline = 5;

/** The median and the interquartile range of a person's own earlier values; nothing where too few have one. */
export function baselineOf(values: readonly (number | null)[]): { median: number; iqr: number; of: number } | null {
  const known = values.filter((value) => value !== null);
  if (known.length < leastBaseline) return null;
  return {
    median: rounded(middleValue(known)),
    iqr: rounded(middleValue(known, 0.75) - middleValue(known, 0.25)),
    of: known.length,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
