import { categories, protections } from '../categories.ts';
import { type MessageFeatures, relationPlaces } from './message-features.ts';

/** What weights tell apart, in the order they are kept: what harms, then what protects. */
export const weighed = [...categories, ...protections] as const;
export const relationWidth = weighed.length;

/** How many units stand between words and what they carry: each is a mixture of words that tend to mean the same. */
export const relationUnits = 64;

/**
 * Learnt numbers of a network with one layer between. `unitsByPlace`: at each place one number for each unit, side by side; `byUnit`: at
 * each unit one for each of `weighed`; and how active or common each is without any word.
 */
export type RelationWeights = {
  unitsByPlace: Float32Array;
  unitBias: Float32Array;
  byUnit: Float32Array;
  bias: Float32Array;
};

/** How likely a message is each of `weighed` by the weights: 0 to 1, each by itself. */
export function weighMessage(features: MessageFeatures, weights: RelationWeights): Float32Array {
  const units = activeUnits(features, weights);
  const { byUnit } = weights;
  const sums = Float32Array.from(weights.bias);
  for (let unit = 0; unit < relationUnits; unit++) {
    const active = units[unit] as number;
    if (active === 0) continue;
    const from = unit * relationWidth;
    for (let at = 0; at < relationWidth; at++) sums[at] = (sums[at] as number) + active * (byUnit[from + at] as number);
  }
  for (let at = 0; at < relationWidth; at++) sums[at] = 1 / (1 + Math.exp(-(sums[at] as number)));
  return sums;
}

/** What is seen of a message: all its features, or in training some of them. */
export type Seen = { places: ArrayLike<number>; amounts: ArrayLike<number> };

/** How strongly a message wakes each unit; 0 where it does not. */
export function activeUnits({ places, amounts }: Seen, { unitsByPlace, unitBias }: RelationWeights): Float32Array {
  const units = Float32Array.from(unitBias);
  for (let each = 0; each < places.length; each++) {
    const from = (places[each] as number) * relationUnits;
    const amount = amounts[each] as number;
    for (let unit = 0; unit < relationUnits; unit++)
      units[unit] = (units[unit] as number) + (unitsByPlace[from + unit] as number) * amount;
  }
  for (let unit = 0; unit < relationUnits; unit++) if ((units[unit] as number) < 0) units[unit] = 0;
  return units;
}

/** Weights that know nothing yet. */
export function emptyWeights(): RelationWeights {
  return {
    unitsByPlace: new Float32Array(relationPlaces * relationUnits),
    unitBias: new Float32Array(relationUnits),
    byUnit: new Float32Array(relationUnits * relationWidth),
    bias: new Float32Array(relationWidth),
  };
}
