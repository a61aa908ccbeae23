import type { Signs } from './find-signs.ts';
import weightsFile from './weights.json' with { type: 'json' };
import { placeOfSign, places, wordFeatures } from './word-features.ts';

/**
 * What the weights say of a text: whether it is danger for them, may be, or is a hard moment, whether all its words speak of
 * something else, and the words that weighed most.
 */
export type Weight = { isDanger: boolean; mayBeDanger: boolean; isHard: boolean; isElsewhere: boolean; heaviest: number[] };

/** The features of a text: those of each word, and those of the whole (its phrases and circumstances). */
export type Features = { byWord: Int32Array[]; whole: Int32Array };

/** The classes, in the order the weights are kept: against no danger at all, how hard and how dangerous. */
export type Scores = { hard: number; danger: number };

/** Learnt numbers as they are used: two for each place. */
export type Weights = { hard: Float32Array; danger: Float32Array; bias: Scores };

const learnt = openWeights(weightsFile);
const window = 40;
const step = 20;

/** Weighs a text by the stretch of it that weighs most, so that a danger in the middle of a long message is not diluted. */
export function weigh(signs: Signs): Weight {
  const features = featuresOf(signs);
  const { dangerAt, hardAt, askAt, alone, elsewhereBelow } = weightsFile.thresholds;
  let best = { score: { hard: -9, danger: -9 }, from: 0, to: 0 };
  for (const [from, to] of stretches(features.byWord.length)) {
    const score = scoreOf(learnt, features, from, to);
    if (score.danger > best.score.danger) best = { score, from, to };
  }
  const { hard, danger } = best.score;
  const isDanger = danger > (signs.danger.length > 0 ? dangerAt : alone) && danger - hard > weightsFile.thresholds.margin;
  const mayBeDanger = danger > askAt;
  const isHard = Math.max(hard, danger) > hardAt;
  const isHeavy = isDanger || mayBeDanger || isHard;
  const isElsewhere = danger < elsewhereBelow;
  return { isDanger, mayBeDanger, isHard, isElsewhere, heaviest: isHeavy ? heaviest(features, best.from, best.to) : [] };
}

/** What a text is weighed by. */
export function featuresOf({ read, told, danger, past, hard }: Signs): Features {
  const whole = new Set<string>([...told.keys()].map((each) => `told/${each}`));
  for (const { id, isLight } of danger) whole.add(isLight ? `light/${id}` : id);
  if (past) whole.add('past');
  if (hard) whole.add(hard.id);
  return { byWord: wordFeatures(read), whole: Int32Array.from([...whole].map(placeOfSign)) };
}

/** The whole of a short text; of a long one, stretches that overlap. */
export function stretches(length: number): [number, number][] {
  if (length <= window + step) return [[0, length]];
  return Array.from({ length: Math.ceil((length - step) / step) }, (_, at) => [at * step, Math.min(at * step + window, length)]);
}

/** How much a stretch of a text weighs. */
export function scoreOf({ hard, danger, bias }: Weights, { byWord, whole }: Features, from: number, to: number): Scores {
  let count = 1;
  let hardSum = 0;
  let dangerSum = 0;
  for (let word = from; word < to; word++) {
    const own = byWord[word] as Int32Array;
    count += own.length;
    for (const place of own) {
      hardSum += hard[place] as number;
      dangerSum += danger[place] as number;
    }
  }
  const scale = 1 / Math.sqrt(count);
  const score = { hard: bias.hard + hardSum * scale, danger: bias.danger + dangerSum * scale };
  for (const place of whole) {
    score.hard += hard[place] as number;
    score.danger += danger[place] as number;
  }
  return score;
}

function heaviest({ byWord }: Features, from: number, to: number): number[] {
  const weighed = byWord.slice(from, to).map((own, at) => {
    let sum = 0;
    for (const place of own) sum += learnt.danger[place] as number;
    return { at: from + at, sum };
  });
  return weighed
    .toSorted((one, other) => other.sum - one.sum)
    .slice(0, 4)
    .map(({ at }) => at);
}

/** Two weights in each byte, in base64, opened by hand: browsers and servers agree on it without any interface of either. */
function openWeights({ pairs, scale, bias }: typeof weightsFile): Weights {
  const hard = new Float32Array(places);
  const danger = new Float32Array(places);
  const binary = atob(pairs);
  for (let at = 0; at < binary.length; at++) {
    const pair = binary.charCodeAt(at);
    hard[at] = ((pair << 24) >> 28) * scale;
    danger[at] = ((pair << 28) >> 28) * scale;
  }
  return { hard, danger, bias };
}
