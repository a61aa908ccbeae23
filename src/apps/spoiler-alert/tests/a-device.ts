import { vi } from 'vitest';

/** The databases of a browser, by name, which answer a moment later; and in which order they were asked to go. */
export function aDevice() {
  const databases = new Map<string, Map<string, unknown>>();
  const erased: string[] = [];
  const later = <T>(result: T, act: () => void = () => undefined) => {
    const asked: { result: T; onsuccess?: () => void; onupgradeneeded?: () => void } = { result };
    setTimeout(() => {
      act();
      asked.onupgradeneeded?.();
      asked.onsuccess?.();
    });
    return asked;
  };
  const transactionOf = (things: Map<string, unknown>) => () => {
    const going: { oncomplete?: () => void; objectStore(): object } = {
      objectStore: () => ({
        put: (what: unknown, name: string) => ({ result: things.set(name, what) }),
        get: (name: string) => ({ result: things.get(name) }),
      }),
    };
    setTimeout(() => going.oncomplete?.());
    return going;
  };
  vi.stubGlobal('indexedDB', {
    open(name: string) {
      const things = databases.get(name) ?? new Map<string, unknown>();
      databases.set(name, things);
      return later({ createObjectStore: () => undefined, transaction: transactionOf(things), close: () => undefined });
    },
    deleteDatabase(name: string) {
      erased.push(name);
      return later(undefined, () => void databases.delete(name));
    },
  });
  return { databases, erased };
}
