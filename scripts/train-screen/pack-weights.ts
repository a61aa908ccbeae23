import type { Weights } from '../../src/platform/safety/core/screen/weigh.ts';

/** The weights as the screen reads them: one signed byte each, those too small to matter as nothing. */
export function packWeights({ hard, danger, bias }: Weights, thresholds: object): string {
  // The few heaviest are cut, so that the many light ones keep their differences.
  const sizes = [...hard, ...danger].map(Math.abs).toSorted((one, other) => other - one);
  const scale = (sizes[Math.floor(sizes.length * 0.0005)] ?? 1) / 127;
  const pack = (weights: Float32Array) =>
    Buffer.from(Int8Array.from(weights, (each) => clamp(Math.round(each / scale)))).toString('base64');
  return `${JSON.stringify({ hard: pack(hard), danger: pack(danger), scale, bias, thresholds })}\n`;
}

function clamp(value: number): number {
  return Math.max(-127, Math.min(127, value));
}
