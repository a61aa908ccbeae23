import { aroundOf, type Told } from './around.ts';
import { messageFeatures } from './message-features.ts';
import { type RelationWeights, weighMessage } from './weigh-message.ts';

const atOnce = 2000;

/** Weighs every message that has words; `undefined` where there are none. Yields how far it is, 0 to 1. */
export function* weighChat(told: Told, weights: RelationWeights): Generator<number, (Float32Array | undefined)[]> {
  const shares: (Float32Array | undefined)[] = [];
  for (const [at, read] of told.words.entries()) {
    const isSaid = read !== undefined && read.words.length > 0;
    shares.push(isSaid ? weighMessage(messageFeatures(read, aroundOf(told, at)), weights) : undefined);
    if (at % atOnce === 0) yield at / told.words.length;
  }
  return shares;
}
