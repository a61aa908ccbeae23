import { Emotion } from '../../src/platform/analysis/contract.ts';
import { emotionPlaces } from '../../src/platform/analysis/text/core/emotion-features.ts';
import { type EmotionWeights, weighEmotion } from '../../src/platform/analysis/text/core/weigh-emotion.ts';
import { fixedSequence } from '../training/fixed-sequence.ts';
import { shuffle } from '../training/shuffle.ts';
import { inSteps } from './pack-emotion.ts';
import type { EmotionRow } from './read-rows.ts';

const rounds = 15;
const pace = 0.1;
const decay = 1e-4;
const folds = 5;

/** Logistic regression over ten classes, with steps that shrink by place. The same rows give the same weights. */
export function trainEmotion(rows: EmotionRow[]): EmotionWeights {
  const made = () => Emotion.options.map(() => new Float32Array(emotionPlaces));
  const weights: EmotionWeights = { byEmotion: made(), bias: new Float32Array(Emotion.options.length) };
  const steps = made().map((each) => each.fill(1e-3));
  const order = rows.map((_, at) => at);
  const random = fixedSequence(7);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) learnFrom(weights, steps, rows[at] as EmotionRow);
  }
  return weights;
}

/** What five-fold cross-validation says of the judged rows, with the weights as they will be packed: macro-F1 and each class's F1. */
export function foldsOf(rows: EmotionRow[]) {
  const judged = rows.filter(({ isJudged }) => isJudged);
  const counts = Emotion.options.map(() => ({ right: 0, there: 0, said: 0 }));
  for (let fold = 0; fold < folds; fold++) {
    const asked = judged.filter((_, at) => at % folds === fold);
    const weights = inSteps(trainEmotion(rows.filter((row) => !asked.includes(row))));
    for (const { emotion, features } of asked) {
      const shares = weighEmotion(features, weights);
      const said = shares.indexOf(Math.max(...shares));
      (counts[emotion] as Count).there++;
      (counts[said] as Count).said++;
      if (said === emotion) (counts[emotion] as Count).right++;
    }
  }
  const scores = counts.map(({ right, there, said }) => Math.round((2000 * right) / Math.max(1, there + said)) / 1000);
  const macro = scores.reduce((sum, each) => sum + each, 0) / scores.length;
  return {
    macroF1: Math.round(macro * 1000) / 1000,
    ...Object.fromEntries(Emotion.options.map((name, at) => [name, scores[at]])),
  };
}

type Count = { right: number; there: number; said: number };

function learnFrom(weights: EmotionWeights, steps: Float32Array[], { emotion, features }: EmotionRow): void {
  const { places, amounts } = features;
  const shares = weighEmotion(features, weights);
  for (const [at, share] of shares.entries()) {
    const off = share - (at === emotion ? 1 : 0);
    weights.bias[at] = (weights.bias[at] as number) - 0.01 * off;
    const own = weights.byEmotion[at] as Float32Array;
    const taken = steps[at] as Float32Array;
    for (const [each, place] of places.entries()) {
      const slope = off * (amounts[each] as number) + decay * (own[place] as number);
      taken[place] = (taken[place] as number) + slope * slope;
      own[place] = (own[place] as number) - (pace * slope) / Math.sqrt(taken[place] as number);
    }
  }
}
