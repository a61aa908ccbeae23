export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export type SaveQueue<T extends object> = {
  add(change: Partial<T>): void;
  /** Sends again what could not be saved. */
  retry(): void;
  /** Resolves when nothing is on its way; true if everything is saved. */
  settled(): Promise<boolean>;
};

/**
 * Saves changes one after another, never two at once, so that the last choice of a person is the one that stays.
 *
 * Changes made while one is on its way travel together in the next. What fails is kept and goes with the next try;
 * a newer choice wins over a kept one.
 */
export function createSaveQueue<T extends object>(
  send: (change: Partial<T>) => Promise<unknown>,
  onState: (state: SaveState) => void,
): SaveQueue<T> {
  let pending: Partial<T> | undefined;
  let running: Promise<void> | undefined;
  let failed = false;

  const run = async (): Promise<void> => {
    onState('saving');
    while (pending) {
      const change = pending;
      pending = undefined;
      try {
        await send(change);
      } catch {
        pending = { ...change, ...(pending as Partial<T> | undefined) };
        failed = true;
        onState('failed');
        return;
      }
    }
    onState('saved');
  };

  const start = (): void => {
    failed = false;
    running ??= run().finally(() => {
      running = undefined;
      if (pending && !failed) start();
    });
  };

  return {
    add(change) {
      pending = { ...pending, ...change } as Partial<T>;
      start();
    },
    retry() {
      if (pending) start();
    },
    async settled() {
      while (running) await running;
      return !pending;
    },
  };
}
