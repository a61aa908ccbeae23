/** How long a situation that is to go can still be kept (a11y/M5). */
export const leavingMs = 10_000;

const timers = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();
let leaving: ReadonlySet<string> = new Set();

/** What is about to be removed: it is out of sight at once and gone a little later, also when its author looks at other pages. */
export const leavingWritten = {
  read: () => leaving,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  begin(scenarioId: string, remove: () => Promise<unknown>): void {
    put(new Set([...leaving, scenarioId]));
    const timer = setTimeout(() => {
      void remove().finally(() => leavingWritten.stop(scenarioId));
    }, leavingMs);
    timers.set(scenarioId, timer);
  },
  /** It stays, or it is gone by now. */
  stop(scenarioId: string): void {
    clearTimeout(timers.get(scenarioId));
    timers.delete(scenarioId);
    put(new Set([...leaving].filter((one) => one !== scenarioId)));
  },
};

function put(next: ReadonlySet<string>): void {
  leaving = next;
  for (const listener of listeners) listener();
}
