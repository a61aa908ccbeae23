/** Why a page was left in the middle. */
export type WhyOver = 'signed-out' | 'other-person';

const key = 'mentalia.session.over';
const listeners = new Set<() => void>();

/** What the next page in this tab says of the one before it, until the person has read it. It tells nothing of whose it was. */
export const whyOver = {
  read: (): WhyOver | undefined => {
    const kept = quietly(() => sessionStorage.getItem(key));
    return kept === 'signed-out' || kept === 'other-person' ? kept : undefined;
  },
  keep(why: WhyOver): void {
    quietly(() => sessionStorage.setItem(key, why));
  },
  forget(): void {
    quietly(() => sessionStorage.removeItem(key));
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Where nothing may be kept, the next page begins without a word. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
