import type { CaseScope } from '../../professional/contract.ts';

/** The parts of a case in the order in which they are offered. */
export const allParts: readonly CaseScope[] = ['facts', 'evidence', 'citations', 'deadlines', 'documents', 'notes'];
/** A person’s own notes are left out unless they say otherwise. */
export const usualParts: string[] = allParts.filter((part) => part !== 'notes');
