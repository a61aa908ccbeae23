import type { KeptAnswers } from '../../documents/contract.ts';

/** Answers that the server does not have yet; null takes one away. */
export type Unsent = Record<string, KeptAnswers[string] | null>;

/** They are kept in this browser with each letter (a11y/A3). The key ends with the person's id, so that they go when they sign out. */
export const unsentAnswers = {
  read(documentId: string, personId: string): Unsent {
    const found = quietly(() => localStorage.getItem(keyOf(documentId, personId)));
    return (found && quietly(() => JSON.parse(found) as Unsent)) || {};
  },
  write(documentId: string, personId: string, unsent: Unsent): void {
    const [key, isEmpty] = [keyOf(documentId, personId), Object.keys(unsent).length === 0];
    quietly(() => (isEmpty ? localStorage.removeItem(key) : localStorage.setItem(key, JSON.stringify(unsent))));
  },
};

function keyOf(documentId: string, personId: string): string {
  return `mentalia.despacho-legal.document.${documentId}.${personId}`;
}

/** Storage that is full or forbidden is no reason to stop: the page still has it. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
