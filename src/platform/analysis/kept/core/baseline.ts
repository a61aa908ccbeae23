/** A person's own baseline is made of so many of their analyses, or there is none. */
const leastBaseline = 5;

/** The median and the interquartile range of a person's own earlier values; nothing where too few have one. */
export function baselineOf(values: readonly (number | null)[]): { median: number; iqr: number; of: number } | null {
  const sorted = values.filter((value) => value !== null).toSorted((one, other) => one - other);
  if (sorted.length < leastBaseline) return null;
  return { median: rounded(at(sorted, 0.5)), iqr: rounded(at(sorted, 0.75) - at(sorted, 0.25)), of: sorted.length };
}

/** Between two values where the place falls between them. */
function at(sorted: number[], part: number): number {
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
