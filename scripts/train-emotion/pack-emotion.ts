import type { EmotionWeights } from '../../src/platform/analysis/text/core/weigh-emotion.ts';

/** A weight is one of so many steps, up or down: two fit in a byte. */
const heaviestStep = 7;

/** The weights in few steps, as the analysis will read them. */
export function inSteps({ byEmotion, bias }: EmotionWeights): EmotionWeights & { scale: number } {
  const sizes = byEmotion.flatMap((weights) => [...weights].map(Math.abs)).toSorted((one, other) => other - one);
  const scale = (sizes[Math.floor(sizes.length * 0.005)] ?? 1) / heaviestStep;
  return { byEmotion: byEmotion.map((weights) => weights.map((each) => stepOf(each, scale) * scale)), bias, scale };
}

/** Half a byte for each weight, one emotion after another. */
export function packEmotion(weights: EmotionWeights): string {
  const { byEmotion, bias, scale } = inSteps(weights);
  const bytes = byEmotion.flatMap((own) =>
    Array.from({ length: own.length / 2 }, (_, at) => {
      const [one, other] = [own[2 * at] as number, own[2 * at + 1] as number];
      return ((stepOf(one, scale) & 15) << 4) | (stepOf(other, scale) & 15);
    }),
  );
  return `${JSON.stringify({ packed: Buffer.from(bytes).toString('base64'), scale, bias: [...bias] })}\n`;
}

function stepOf(weight: number, scale: number): number {
  return Math.max(-heaviestStep, Math.min(heaviestStep, Math.round(weight / scale)));
}
