import { type Scores, scoreOf, stretches, type Weights } from '../../src/platform/safety/core/screen/weigh.ts';
import { places } from '../../src/platform/safety/core/screen/word-features.ts';
import { fixedSequence } from '../training/fixed-sequence.ts';
import { shuffle } from '../training/shuffle.ts';
import { inSteps } from './pack-weights.ts';
import { type Example, folds } from './read-examples.ts';

export const placesInScreen = places;

const rounds = 12;
const pace = 0.08;
const decay = 2e-5;

type Steps = { hard: Float32Array; danger: Float32Array };

/** Logistic regression over three levels with steps that shrink by place; a long text teaches by the stretch that weighs most. */
export function trainScreen(examples: Example[]): Weights {
  const weights: Weights = { hard: new Float32Array(places), danger: new Float32Array(places), bias: { hard: -1, danger: -1 } };
  const steps: Steps = { hard: new Float32Array(places).fill(1e-4), danger: new Float32Array(places).fill(1e-4) };
  const order = examples.map((_, at) => at);
  const random = fixedSequence(39);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) learnFrom(weights, steps, examples[at] as Example);
  }
  return weights;
}

/** Each judged example with the score of a model that never saw its fold. */
export function scoresByFold(examples: Example[]): (Example & { scores: Scores })[] {
  return Array.from({ length: folds }, (_, fold) => {
    const weights = inSteps(trainScreen(examples.filter((each) => each.fold !== fold)));
    return examples
      .filter((each) => each.fold === fold)
      .map((each) => {
        const [from, to] = heaviestStretch(weights, each);
        return { ...each, scores: scoreOf(weights, each.features, from, to) };
      });
  }).flat();
}

function learnFrom(weights: Weights, steps: Steps, example: Example): void {
  const [from, to] = heaviestStretch(weights, example);
  const { byWord, whole } = example.features;
  const scores = scoreOf(weights, example.features, from, to);
  const hard = Math.exp(scores.hard);
  const danger = Math.exp(scores.danger);
  const total = 1 + hard + danger;
  const off = {
    hard: hard / total - (example.label === 'distress' ? 1 : 0),
    danger: danger / total - (example.label === 'crisis' ? 1 : 0),
  };
  let count = 1;
  for (let word = from; word < to; word++) count += (byWord[word] as Int32Array).length;
  const scale = 1 / Math.sqrt(count);
  for (const level of ['hard', 'danger'] as const) {
    weights.bias[level] -= 0.01 * off[level];
    for (let word = from; word < to; word++)
      for (const place of byWord[word] as Int32Array) move(weights[level], steps[level], place, off[level] * scale);
    for (const place of whole) move(weights[level], steps[level], place, off[level] * 0.5);
  }
}

function move(weights: Float32Array, steps: Float32Array, place: number, slope: number): void {
  const weight = weights[place] as number;
  const whole = slope + decay * weight;
  steps[place] = (steps[place] as number) + whole * whole;
  weights[place] = weight - (pace * whole) / Math.sqrt(steps[place] as number);
}

function heaviestStretch(weights: Weights, { features }: Example): [number, number] {
  const all = stretches(features.byWord.length);
  let best = all[0] as [number, number];
  if (all.length === 1) return best;
  let most = Number.NEGATIVE_INFINITY;
  for (const stretch of all) {
    const { danger } = scoreOf(weights, features, ...stretch);
    if (danger > most) [most, best] = [danger, stretch];
  }
  return best;
}
