/** Counts of values in steps of one width: what was seen is told as quantiles, in the same memory however long it lasts. */
export type Histogram = {
  add(value: number): void;
  count(): number;
  /** The value that this part of all values lies under; `among` leaves values out. */
  quantile(part: number, among?: (value: number) => boolean): number;
  /** The value around which most lie, within this many steps to each side. */
  densest(steps: number): number;
};

/** What lies outside the ends is counted at the end. */
export function createHistogram(from: number, to: number, step: number): Histogram {
  const counts = new Uint32Array(Math.ceil((to - from) / step) + 1);
  const valueAt = (bin: number) => from + (bin + 0.5) * step;
  let total = 0;
  return {
    add(value) {
      const bin = Math.floor((value - from) / step);
      const within = Math.min(counts.length - 1, Math.max(0, bin));
      counts[within] = (counts[within] ?? 0) + 1;
      total++;
    },
    count: () => total,
    quantile(part, among = () => true) {
      let [sum, seen] = [0, 0];
      counts.forEach((count, bin) => {
        if (count > 0 && among(valueAt(bin))) sum += count;
      });
      for (const [bin, count] of counts.entries()) {
        if (count === 0 || !among(valueAt(bin))) continue;
        seen += count;
        // Where in its step the wanted one lies, as if those of a step stood evenly in it.
        if (seen >= part * sum) return valueAt(bin) + step * (0.5 - (seen - part * sum) / count);
      }
      return Number.NaN;
    },
    densest(steps) {
      let [best, most, sum] = [0, -1, 0];
      for (let bin = 0; bin < counts.length + steps; bin++) {
        sum += (counts[bin] ?? 0) - (counts[bin - 2 * steps - 1] ?? 0);
        if (sum > most) [best, most] = [bin - steps, sum];
      }
      return valueAt(best);
    },
  };
}
