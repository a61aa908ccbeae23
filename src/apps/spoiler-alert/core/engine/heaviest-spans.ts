import type { Words } from '#platform/safety/core/read-words.ts';
import type { Span } from '../finding.ts';
import type { MessageFeatures } from './message-features.ts';
import { activeUnits, type RelationWeights, relationUnits, relationWidth } from './weigh-message.ts';

const mostWords = 4;

/** Where the words stand that weighed most for one of `weighed`: at most four, those side by side as one span. */
export function heaviestSpans(
  message: number,
  { from, to }: Words,
  features: MessageFeatures,
  weights: RelationWeights,
  name: number,
): Span[] {
  const counted = countedUnits(features, weights, name);
  const heaviest = features.byWord
    .map((places, at) => ({ at, sum: places.reduce((sum, place) => sum + weightOf(place, weights, counted), 0) }))
    .filter(({ sum }) => sum > 0)
    .toSorted((one, other) => other.sum - one.sum)
    .slice(0, mostWords)
    .map(({ at }) => at)
    .toSorted((one, other) => one - other);
  const spans: Span[] = [];
  let lastWord = -2;
  for (const at of heaviest) {
    const end = to[at] as number;
    const last = spans.at(-1);
    if (last && at === lastWord + 1) last.end = Math.max(last.end, end);
    else if (!last || (from[at] as number) >= last.end) spans.push({ message, start: from[at] as number, end });
    lastWord = at;
  }
  return spans;
}

/** The units this message woke, each by what it counts for the name: among them, the sum of its words is an ordinary sum. */
function countedUnits(features: MessageFeatures, weights: RelationWeights, name: number): Float32Array {
  return activeUnits(features, weights).map((active, unit) =>
    active > 0 ? (weights.byUnit[unit * relationWidth + name] as number) : 0,
  );
}

function weightOf(place: number, { unitsByPlace }: RelationWeights, counted: Float32Array): number {
  let sum = 0;
  for (let unit = 0; unit < relationUnits; unit++)
    sum += (unitsByPlace[place * relationUnits + unit] as number) * (counted[unit] as number);
  return sum;
}
