import type { Protection, Tactic } from '../categories.ts';
import { relationPlaces } from './message-features.ts';
import patternsFile from './pattern-weights.json' with { type: 'json' };
import weightsFile from './relation-weights.json' with { type: 'json' };
import { type RelationWeights, relationWidth } from './weigh-message.ts';

/** Learnt numbers of the second look, and where its lines are drawn: when a tactic is told, and which messages are counted in. */
export type PatternWeights = {
  weights: number[];
  shownAt: number;
  partAt: Record<Tactic, number>;
  protectsAt: Record<Protection, number>;
};

let opened: RelationWeights | undefined;

/** What messages are weighed with, opened when first asked. */
export function relationWeights(): RelationWeights {
  opened ??= openWeights(weightsFile);
  return opened;
}

/** What repeats is told with. */
export function patternWeights(): PatternWeights {
  return patternsFile;
}

/** Two places in each byte, in base64. */
function openWeights({ packed, scale, bias }: typeof weightsFile): RelationWeights {
  const binary = atob(packed);
  const byPlace = new Float32Array(relationPlaces * relationWidth);
  for (let at = 0; at < binary.length; at++) {
    const pair = binary.charCodeAt(at);
    byPlace[2 * at] = ((pair << 24) >> 28) * scale;
    byPlace[2 * at + 1] = ((pair << 28) >> 28) * scale;
  }
  return { byPlace, bias: Float32Array.from(bias) };
}
