import { Emotion } from '../../contract.ts';
import { type EmotionFeatures, emotionPlaces } from './emotion-features.ts';
import weightsFile from './emotion-weights.json' with { type: 'json' };

/** Learnt numbers: for each emotion one at each place, and how common it is. */
export type EmotionWeights = { byEmotion: Float32Array[]; bias: Float32Array };

const emotions = Emotion.options;
let learnt: EmotionWeights | undefined;

/** How likely each emotion is by the weights, in the order of the contract; together 1. */
export function weighEmotion({ places, amounts }: EmotionFeatures, { byEmotion, bias } = learntWeights()): number[] {
  const sums = emotions.map((_, at) => {
    const weights = byEmotion[at] as Float32Array;
    let sum = bias[at] as number;
    for (let each = 0; each < places.length; each++)
      sum += (weights[places[each] as number] as number) * (amounts[each] as number);
    return sum;
  });
  const most = Math.max(...sums);
  const grown = sums.map((sum) => Math.exp(sum - most));
  const whole = grown.reduce((sum, each) => sum + each, 0);
  return grown.map((each) => each / whole);
}

/** Which words weighed most for an emotion, at most three: their places among the words read. */
export function heaviestFor(emotion: Emotion, { byWord }: EmotionFeatures): number[] {
  const weights = learntWeights().byEmotion[emotions.indexOf(emotion)] as Float32Array;
  return byWord
    .map((own, at) => ({ at, sum: own.reduce((sum, place) => sum + (weights[place] as number), 0) }))
    .filter(({ sum }) => sum > 0)
    .toSorted((one, other) => other.sum - one.sum)
    .slice(0, 3)
    .map(({ at }) => at)
    .toSorted((one, other) => one - other);
}

function learntWeights(): EmotionWeights {
  learnt ??= openWeights(weightsFile);
  return learnt;
}

/** Two places in each byte, in base64. */
function openWeights({ packed, scale, bias }: typeof weightsFile): EmotionWeights {
  const binary = atob(packed);
  const half = emotionPlaces / 2;
  const byEmotion = emotions.map((_, emotion) => {
    const weights = new Float32Array(emotionPlaces);
    for (let at = 0; at < half && binary.length > 0; at++) {
      const pair = binary.charCodeAt(emotion * half + at);
      weights[2 * at] = ((pair << 24) >> 28) * scale;
      weights[2 * at + 1] = ((pair << 28) >> 28) * scale;
    }
    return weights;
  });
  return { byEmotion, bias: Float32Array.from(bias) };
}
