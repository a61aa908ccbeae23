import type { RelationWeights } from '../../src/apps/spoiler-alert/core/engine/weigh-message.ts';

/** A weight of a unit is one of so many steps, up or down: as good as seven in cross-validation, and a third lighter to send. */
const heaviestStep = 3;
/** So many of the heaviest weights are held to the last step, so that the others have finer ones. */
const heldShare = 0.01;

/** The weights in few steps, as the engine will read them. */
export function inSteps(weights: RelationWeights): RelationWeights & { scale: number } {
  const sizes = weights.unitsByPlace
    .filter((each) => each !== 0)
    .map(Math.abs)
    .toSorted()
    .toReversed();
  const scale = (sizes[Math.floor(sizes.length * heldShare)] ?? 1) / heaviestStep;
  return { ...weights, unitsByPlace: weights.unitsByPlace.map((each) => stepOf(each, scale) * scale), scale };
}

/** Half a byte for each weight of a unit, place after place; the few others with four digits. */
export function packRelations(weights: RelationWeights): string {
  const { unitsByPlace, unitBias, byUnit, bias, scale } = inSteps(weights);
  const bytes = Uint8Array.from({ length: unitsByPlace.length / 2 }, (_, at) => {
    const [one, other] = [unitsByPlace[2 * at] as number, unitsByPlace[2 * at + 1] as number];
    return ((stepOf(one, scale) & 15) << 4) | (stepOf(other, scale) & 15);
  });
  const few = (numbers: Float32Array) => [...numbers].map((each) => Math.round(each * 1e4) / 1e4);
  const packed = Buffer.from(bytes).toString('base64');
  return `${JSON.stringify({ packed, scale, unitBias: few(unitBias), byUnit: few(byUnit), bias: few(bias) })}\n`;
}

function stepOf(weight: number, scale: number): number {
  return Math.max(-heaviestStep, Math.min(heaviestStep, Math.round(weight / scale)));
}
