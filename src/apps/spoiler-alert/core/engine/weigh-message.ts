import { categories, protections } from '../categories.ts';
import { type MessageFeatures, relationPlaces } from './message-features.ts';

/** What weights tell apart, in the order they are kept: what harms, then what protects. */
export const weighed = [...categories, ...protections] as const;

/** Learnt numbers: at each place one for each of `weighed`, side by side; and how common each is. */
export type RelationWeights = { byPlace: Float32Array; bias: Float32Array };

export const relationWidth = weighed.length;

/** How likely a message is each of `weighed` by the weights: 0 to 1, each by itself. */
export function weighMessage({ places, amounts }: MessageFeatures, { byPlace, bias }: RelationWeights): Float32Array {
  const sums = Float32Array.from(bias);
  for (let each = 0; each < places.length; each++) {
    const from = (places[each] as number) * relationWidth;
    const amount = amounts[each] as number;
    for (let at = 0; at < relationWidth; at++) sums[at] = (sums[at] as number) + (byPlace[from + at] as number) * amount;
  }
  for (let at = 0; at < relationWidth; at++) sums[at] = 1 / (1 + Math.exp(-(sums[at] as number)));
  return sums;
}

/** Weights that know nothing yet. */
export function emptyWeights(): RelationWeights {
  return { byPlace: new Float32Array(relationPlaces * relationWidth), bias: new Float32Array(relationWidth) };
}
