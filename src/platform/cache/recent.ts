/** A map that keeps only the `size` entries used last, so that what strangers send can never fill the memory. */
export type Recent<Value> = {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
  clear(): void;
};

/** Makes a map of bounded size; reading an entry counts as using it. */
export function createRecent<Value>(size: number): Recent<Value> {
  const entries = new Map<string, Value>();

  return {
    get(key) {
      const value = entries.get(key);
      if (value === undefined) return undefined;
      entries.delete(key);
      entries.set(key, value);
      return value;
    },

    set(key, value) {
      entries.delete(key);
      entries.set(key, value);
      if (entries.size <= size) return;
      const [oldest] = entries.keys();
      if (oldest !== undefined) entries.delete(oldest);
    },

    delete(key) {
      entries.delete(key);
    },

    clear: () => entries.clear(),
  };
}
