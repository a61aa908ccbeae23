import { ModelTimedOut } from '../errors.ts';

/**
 * Gives up a call that goes silent. One timer for the whole stream, re-armed lazily: a timer per chunk would cost more than
 * the chunk. `heard` says that words came.
 */
export function startWatch(
  model: string,
  { firstTokenMs, idleMs }: { firstTokenMs: number; idleMs: number },
  giveUp: (failure: ModelTimedOut) => void,
): { heard(): void; end(): void } {
  let lastHeard = Date.now();
  let limit = firstTokenMs;
  let hasStarted = false;
  let timer = setTimeout(check, limit);

  function check(): void {
    const silent = Date.now() - lastHeard;
    if (silent < limit) timer = setTimeout(check, limit - silent);
    else giveUp(new ModelTimedOut({ model, waitingFor: hasStarted ? 'next-token' : 'first-token' }));
  }

  return {
    heard() {
      lastHeard = Date.now();
      if (hasStarted) return;
      hasStarted = true;
      limit = idleMs;
      clearTimeout(timer);
      timer = setTimeout(check, limit);
    },
    end: () => clearTimeout(timer),
  };
}
