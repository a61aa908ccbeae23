import { placesOfOutcomes } from '../../src/apps/despacho-legal/core/answer/outcome-features.ts';
import { type OutcomeWeights, outcomeKinds, sharesOf } from '../../src/apps/despacho-legal/core/answer/weigh-outcome.ts';
import { fixedSequence } from '../training/fixed-sequence.ts';
import { shuffle } from '../training/shuffle.ts';
import type { Example } from './read-examples.ts';

const seeds = [8, 13, 21, 34, 55];
const rounds = 12;
const pace = 0.2;
const decay = 3e-4;

/** Logistic regression over the kinds, with steps that shrink by place: the mean of several, each of which saw the examples in another order. */
export function learn(examples: readonly Example[]): OutcomeWeights {
  const several = seeds.map((seed) => learnOnce(examples, seed));
  const mean = (at: number) => (_: number, place: number) =>
    several.reduce((sum, { rows }) => sum + ((rows[at] as Float32Array)[place] as number), 0) / several.length;
  return {
    rows: outcomeKinds.map((_, at) => Float32Array.from({ length: placesOfOutcomes }, mean(at))),
    bias: outcomeKinds.map((_, at) => several.reduce((sum, { bias }) => sum + (bias[at] ?? 0), 0) / several.length),
  };
}

function learnOnce(examples: readonly Example[], seed: number): OutcomeWeights {
  const rows = outcomeKinds.map(() => new Float32Array(placesOfOutcomes));
  const steps = outcomeKinds.map(() => new Float32Array(placesOfOutcomes).fill(1e-3));
  const learnt: OutcomeWeights = { rows, bias: outcomeKinds.map(() => 0) };
  const order = examples.map((_, at) => at);
  const random = fixedSequence(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) learnFrom(learnt, steps, examples[at] as Example);
  }
  return learnt;
}

function learnFrom(learnt: OutcomeWeights, steps: Float32Array[], { features, kind, weight }: Example): void {
  const shares = sharesOf(learnt, features);
  const scale = 1 / Math.sqrt(features.length);
  for (const [at, each] of outcomeKinds.entries()) {
    const off = (shares[each] - (each === kind ? 1 : 0)) * weight;
    learnt.bias[at] = (learnt.bias[at] ?? 0) - 0.02 * off;
    const [row, step] = [learnt.rows[at] as Float32Array, steps[at] as Float32Array];
    for (const place of features) {
      const slope = off * scale + decay * (row[place] as number);
      step[place] = (step[place] as number) + slope * slope;
      row[place] = (row[place] as number) - (pace * slope) / Math.sqrt(step[place] as number);
    }
  }
}

/** As they are kept, a file of JSON: each weight a signed byte, in base64. */
export function pack({ rows, bias }: OutcomeWeights): string {
  const most = Math.max(...rows.map((row) => row.reduce((high, weight) => Math.max(high, Math.abs(weight)), 0)));
  const scale = most / 127;
  const bytes = Int8Array.from(rows.flatMap((row) => [...row].map((weight) => Math.round(weight / scale))));
  const fields = {
    weights: JSON.stringify(Buffer.from(bytes.buffer).toString('base64')),
    scale: Number(scale.toPrecision(6)),
    bias: `[${bias.map((each) => Number(each.toPrecision(6))).join(', ')}]`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  "${name}": ${value}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
