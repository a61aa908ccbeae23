import type { CrisisKind } from '../contract.ts';

/** A group of phrases with one meaning. `negatable: false` when the phrase carries its own "no". */
export type RuleSource = { id: string; kind: CrisisKind; negatable?: boolean; phrases: string[] };
