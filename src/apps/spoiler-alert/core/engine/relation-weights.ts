import type { Protection, Tactic } from '../categories.ts';
import type { Lines } from './learned-patterns.ts';
import { relationPlaces } from './message-features.ts';
import type { Usual } from './pattern-signs.ts';
import patternsFile from './pattern-weights.json' with { type: 'json' };
import weightsFile from './relation-weights.json' with { type: 'json' };
import { type RelationWeights, relationUnits } from './weigh-message.ts';

/** Learnt numbers of the second look, what is usual, and where its lines are drawn: when a tactic is told, by itself or beside another, and which messages are counted in. */
export type PatternWeights = {
  weights: number[];
  usual: Usual;
  lines: Lines[];
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

/** Two numbers of the units in each byte, in base64; the few others as they are. */
function openWeights({ packed, scale, unitBias, byUnit, bias }: typeof weightsFile): RelationWeights {
  const binary = atob(packed);
  const unitsByPlace = new Float32Array(relationPlaces * relationUnits);
  for (let at = 0; at < binary.length; at++) {
    const pair = binary.charCodeAt(at);
    unitsByPlace[2 * at] = ((pair << 24) >> 28) * scale;
    unitsByPlace[2 * at + 1] = ((pair << 28) >> 28) * scale;
  }
  return {
    unitsByPlace,
    unitBias: Float32Array.from(unitBias),
    byUnit: Float32Array.from(byUnit),
    bias: Float32Array.from(bias),
  };
}
