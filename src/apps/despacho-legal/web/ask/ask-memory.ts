import type { Country } from '../../contract.ts';
import type { LawReply } from '../../laws/contract.ts';

/** What somebody asked and what was answered, so that it is still there when they come back from an article. */
export type Asked = { question: string; reply: LawReply | undefined; country: Country | null };

const prefix = 'mentalia.law-country.';
let kept: { personId: string; asked: Asked } | undefined;

/** The question lives in the memory of this page alone; the country, which says nothing of anybody, in the browser. */
export const askMemory = {
  read: (personId: string) => (kept?.personId === personId ? kept.asked : undefined),
  keep(personId: string, asked: Asked): void {
    kept = { personId, asked };
  },
  forget(): void {
    kept = undefined;
  },
  country(personId: string): Country | null {
    const found = quietly(() => localStorage.getItem(prefix + personId));
    return found === 'ES' || found === 'MX' ? found : null;
  },
  keepCountry: (personId: string, country: Country) => void quietly(() => localStorage.setItem(prefix + personId, country)),
};

/** A browser that keeps nothing is one that remembers nothing. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
