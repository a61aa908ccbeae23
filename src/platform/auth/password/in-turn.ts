/** Does work that has the same key one after another, and other work at once. */
export type InTurn = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/** Makes a line per key. What fails keeps nobody behind it from their turn, and a line that is empty costs no memory. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();

  return async (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
