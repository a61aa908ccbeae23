import { vi } from 'vitest';

/** A browser's database, which answers a moment later: what it keeps, by name. It is put in place of the one that is not there. */
export function aDatabase(): Map<string, unknown> {
  const store = new Map<string, unknown>();
  const later = <T>(result: T, act: () => void = () => undefined) => {
    const asked: { result: T; onsuccess?: () => void } = { result };
    setTimeout(() => {
      act();
      asked.onsuccess?.();
    });
    return asked;
  };
  const things = {
    get: (name: string) => ({ result: store.get(name) }),
    put: (what: unknown, name: string) => ({ result: store.set(name, what) }),
    delete: (name: string) => ({ result: store.delete(name) }),
  };
  const transaction = () => {
    const going: { oncomplete?: () => void; objectStore(): object } = { objectStore: () => things };
    setTimeout(() => going.oncomplete?.());
    return going;
  };
  vi.stubGlobal('indexedDB', {
    open: () => later({ transaction, close: () => undefined }),
    deleteDatabase: () => later(undefined, () => store.clear()),
  });
  return store;
}
