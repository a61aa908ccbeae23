/** The value that this share of them does not pass: 0.5 is the median. 0 where there are none. */
export function middleValue(values: readonly number[], share = 0.5): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((one, other) => one - other);
  const at = share * (sorted.length - 1);
  const [under, over] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return under + (over - under) * (at - Math.floor(at));
}
