const minuteMs = 60_000;

/** Whole minutes from one moment to another, begun ones included: one at least, and no more than `most`. */
export function minutesBetween(from: Date, to: Date, most: number): number {
  return Math.min(most, Math.max(1, Math.ceil((to.getTime() - from.getTime()) / minuteMs)));
}
