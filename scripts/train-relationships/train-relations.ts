import {
  emptyWeights,
  type RelationWeights,
  relationWidth,
  weighMessage,
} from '../../src/apps/spoiler-alert/core/engine/weigh-message.ts';
import { fixedSequence } from '../training/fixed-sequence.ts';
import { shuffle } from '../training/shuffle.ts';
import type { MessageRow } from './read-rows.ts';

const rounds = 5;
const pace = 0.15;
/** So strong a pull to zero keeps what many rows say and drops what one does. */
const decay = 1e-2;
const firstBias = -3;
/** Rows that carry something are few: each counts for two. */
const carried = 2;

/** Logistic regressions side by side, one for each of `weighed`, with steps that shrink by place. The same rows give the same weights. */
export function trainRelations(rows: readonly MessageRow[]): RelationWeights {
  const weights = emptyWeights();
  weights.bias.fill(firstBias);
  const taken = new Float32Array(weights.byPlace.length).fill(1e-3);
  const order = rows.map((_, at) => at);
  const random = fixedSequence(7);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) learnFrom(weights, taken, rows[at] as MessageRow);
  }
  return weights;
}

function learnFrom({ byPlace, bias }: RelationWeights, taken: Float32Array, { features, labels }: MessageRow): void {
  const shares = weighMessage(features, { byPlace, bias });
  const { places, amounts } = features;
  const width = places.length;
  for (let name = 0; name < relationWidth; name++) {
    const isCarried = labels.includes(name);
    const off = ((shares[name] as number) - (isCarried ? 1 : 0)) * (isCarried ? carried : 1);
    if (Math.abs(off) < 0.003) continue;
    bias[name] = (bias[name] as number) - 0.01 * off;
    for (let each = 0; each < width; each++) {
      const at = (places[each] as number) * relationWidth + name;
      const slope = off * (amounts[each] as number) + decay * (byPlace[at] as number);
      taken[at] = (taken[at] as number) + slope * slope;
      byPlace[at] = (byPlace[at] as number) - (pace * slope) / Math.sqrt(taken[at] as number);
    }
  }
}
