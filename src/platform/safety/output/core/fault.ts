import type { Tier } from '../../conduct/core/tier.ts';

/** What a bot must not say, whoever writes its words. The last two are for some only. */
export const faults = [
  'diagnosis',
  'medication',
  'dosage',
  'method',
  'confidentiality',
  'human',
  'legal-certainty',
  'dependency',
  'against-help',
  'out-of-scope',
  'not-for-minors',
] as const;
export type Fault = (typeof faults)[number];

/** What is held back in each tier. */
export const faultsOf: Record<Tier, ReadonlySet<Fault>> = {
  support: new Set(faults.filter((fault) => fault !== 'out-of-scope' && fault !== 'not-for-minors')),
  practical: new Set(faults.filter((fault) => fault !== 'not-for-minors')),
  minor: new Set(faults.filter((fault) => fault !== 'out-of-scope')),
};
