import type { Weights } from '../../src/platform/safety/core/screen/weigh.ts';

/** A weight is one of so many steps, up or down: as good as 127 in cross-validation, and two fit in a byte. */
const heaviestStep = 7;

/** The weights in few steps, as the screen will read them. The few heaviest are cut, so that the many light ones keep their differences. */
export function inSteps({ hard, danger, bias }: Weights): Weights & { scale: number } {
  const sizes = [...hard, ...danger].map(Math.abs).toSorted((one, other) => other - one);
  const scale = (sizes[Math.floor(sizes.length * 0.005)] ?? 1) / heaviestStep;
  const rounded = (weights: Float32Array) => weights.map((each) => stepOf(each, scale) * scale);
  return { hard: rounded(hard), danger: rounded(danger), bias, scale };
}

/** Writes weights in steps: half a byte each, how hard and how dangerous a place is side by side. */
export function packWeights({ hard, danger, bias, scale }: ReturnType<typeof inSteps>, thresholds: object): string {
  const pairs = Uint8Array.from(hard, (each, at) => (stepOf(each, scale) << 4) | (stepOf(danger[at] as number, scale) & 15));
  return `${JSON.stringify({ pairs: Buffer.from(pairs).toString('base64'), scale, bias, thresholds })}\n`;
}

function stepOf(weight: number, scale: number): number {
  return Math.max(-heaviestStep, Math.min(heaviestStep, Math.round(weight / scale)));
}
