import type { Jurisdiction } from '../law/law.ts';
import { outcomeFeatures, placesOfOutcomes } from './outcome-features.ts';
import learnt from './outcome-weights.json' with { type: 'json' };

/** What may be done with a question: `elsewhere` is about a law that is not among the usual ones, `aside` about no law at all. */
export const outcomeKinds = ['answer', 'handoff_human', 'refuse', 'elsewhere', 'aside'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** `shares` of 1, and the one that is taken: an answer only where it is likelier than the others by far enough. */
export type WeighedOutcome = { likely: OutcomeKind; shares: Record<OutcomeKind, number> };

/** One row of weights for each kind, in their order. */
export type OutcomeWeights = { rows: Float32Array[]; bias: number[] };

/** How much an answer counts against each of the others: a danger that is missed is worse than a law that comes after people. */
const answerCounts: Record<OutcomeKind, number> = { answer: 1, handoff_human: 0.7, refuse: 0.7, elsewhere: 1.2, aside: 1.2 };

/** What learnt weights say is to be done with a question. `heard` are the names of the rules that heard something in it. */
export function weighOutcome(question: string, country: Jurisdiction, heard: Iterable<string>): WeighedOutcome {
  opened ??= openWeights(learnt);
  return takeOutcome(sharesOf(opened, outcomeFeatures(question, country, heard)));
}

export function takeOutcome(shares: Record<OutcomeKind, number>): WeighedOutcome {
  const others = outcomeKinds.filter((kind) => kind !== 'answer').toSorted((one, other) => shares[other] - shares[one]);
  const [first = 'aside'] = others;
  return { likely: shares[first] > shares.answer * answerCounts[first] ? first : 'answer', shares };
}

export function sharesOf({ rows, bias }: OutcomeWeights, features: readonly number[]): Record<OutcomeKind, number> {
  const scale = 1 / Math.sqrt(features.length);
  const scores = rows.map((row, at) => (bias[at] ?? 0) + scale * features.reduce((sum, place) => sum + (row[place] ?? 0), 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return Object.fromEntries(outcomeKinds.map((kind, at) => [kind, (powers[at] ?? 0) / sum])) as Record<OutcomeKind, number>;
}

let opened: OutcomeWeights | undefined;

/** Each weight is a signed byte, in base64. */
function openWeights({ weights, scale, bias }: { weights: string; scale: number; bias: number[] }): OutcomeWeights {
  const binary = atob(weights);
  const rows = outcomeKinds.map((_, kind) =>
    Float32Array.from({ length: placesOfOutcomes }, (_each, place) => {
      const byte = binary.charCodeAt(kind * placesOfOutcomes + place);
      return (byte > 127 ? byte - 256 : byte) * scale;
    }),
  );
  return { rows, bias };
}
