import type { RelationWeights } from '../../src/apps/spoiler-alert/core/engine/weigh-message.ts';

/** A weight is one of so many steps, up or down: two fit in a byte. */
const heaviestStep = 7;

/** The weights in few steps, as the engine will read them. */
export function inSteps({ byPlace, bias }: RelationWeights): RelationWeights & { scale: number } {
  const sizes = byPlace.map(Math.abs).toSorted().toReversed();
  const scale = (sizes[Math.floor(sizes.length * 0.003)] ?? 1) / heaviestStep;
  return { byPlace: byPlace.map((each) => stepOf(each, scale) * scale), bias, scale };
}

/** Half a byte for each weight, place after place. */
export function packRelations(weights: RelationWeights): string {
  const { byPlace, bias, scale } = inSteps(weights);
  const bytes = Uint8Array.from({ length: byPlace.length / 2 }, (_, at) => {
    const [one, other] = [byPlace[2 * at] as number, byPlace[2 * at + 1] as number];
    return ((stepOf(one, scale) & 15) << 4) | (stepOf(other, scale) & 15);
  });
  return `${JSON.stringify({ packed: Buffer.from(bytes).toString('base64'), scale, bias: [...bias].map((each) => Math.round(each * 1e4) / 1e4) })}\n`;
}

function stepOf(weight: number, scale: number): number {
  return Math.max(-heaviestStep, Math.min(heaviestStep, Math.round(weight / scale)));
}
