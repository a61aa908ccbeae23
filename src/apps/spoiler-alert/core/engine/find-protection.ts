import type { Words } from '#platform/safety/core/read-words.ts';
import { protections } from '../categories.ts';
import type { ProtectiveFinding, ProtectivePattern } from '../finding.ts';
import { aroundOf, type Told } from './around.ts';
import { rateIn, type Timeline, weeksOf } from './find-patterns.ts';
import { heaviestSpans } from './heaviest-spans.ts';
import { messageFeatures } from './message-features.ts';
import { patternWeights, relationWeights } from './relation-weights.ts';
import { weighed } from './weigh-message.ts';

/** Messages that respect a limit, mend something, or support. Only those that the weights are sure of. */
export function findProtection(told: Told, shares: readonly (Float32Array | undefined)[]): ProtectiveFinding[] {
  const { protectsAt } = patternWeights();
  return told.messages.flatMap(({ who }, message) => {
    const own = shares[message];
    if (!own || who === -1) return [];
    return protections
      .map((protection) => ({ protection, place: weighed.indexOf(protection) }))
      .filter(({ protection, place }) => (own[place] as number) >= protectsAt[protection])
      .map(({ protection, place }) => {
        const read = told.words[message] as Words;
        const features = messageFeatures(read, aroundOf(told, message));
        return {
          protection,
          from: who,
          message,
          spans: heaviestSpans(message, read, features, relationWeights(), place),
          rule: 'learned',
        };
      });
  });
}

/** What protects, from which side, week by week. It is shown from the first time on. */
export function protectivePatterns(timeline: Timeline, found: readonly ProtectiveFinding[]): ProtectivePattern[] {
  const groups = new Map<string, number[]>();
  for (const [at, { protection, from }] of found.entries()) {
    const key = `${protection}/${from}`;
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()].map((own) => {
    const { protection, from } = found[own[0] as number] as ProtectiveFinding;
    const places = own.map((at) => (found[at] as ProtectiveFinding).message);
    return {
      protection,
      from,
      findings: own,
      weeks: weeksOf(timeline, places),
      all: rateIn(timeline, places, from, 0, timeline.weeks),
    };
  });
}
