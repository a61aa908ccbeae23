import type { SaveState } from '#ui/primitives/saved.tsx';

export type DraftSaver = {
  save(text: string): void;
  /** Saves nothing more for now. Resolves when nothing is on its way either, which would bring back words that were taken. */
  hold(): Promise<void>;
  /** Saves these words at once. Resolves when it was done, or could not be done for now. */
  saveNow(text: string): Promise<void>;
  close(): void;
};

const pauseMs = 500;
const retryMs = 5_000;

/** Saves the newest words after a short pause, one request at a time, and tries again what failed. */
export function createDraftSaver(
  send: (text: string) => Promise<unknown>,
  { onState, onSaved }: { onState(state: SaveState): void; onSaved(text: string): void },
): DraftSaver {
  let waiting: string | undefined;
  let onItsWay: Promise<void> | undefined;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = (ms: number): void => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(flush, ms);
  };
  const sendNow = async (text: string): Promise<void> => {
    onState('saving');
    try {
      await send(text);
      onSaved(text);
      onState(waiting === undefined ? 'saved' : 'saving');
    } catch {
      waiting ??= text;
      onState('failed');
      schedule(retryMs);
    }
  };
  const flush = (): void => {
    clearTimeout(timer);
    if (onItsWay || waiting === undefined) return;
    const text = waiting;
    waiting = undefined;
    onItsWay = sendNow(text).finally(() => {
      onItsWay = undefined;
    });
    void onItsWay.then(() => waiting !== undefined && waiting !== text && schedule(0));
  };
  const hold = async (): Promise<void> => {
    clearTimeout(timer);
    waiting = undefined;
    await onItsWay;
    clearTimeout(timer);
    waiting = undefined;
  };
  window.addEventListener('pagehide', flush);

  return {
    save(text) {
      waiting = text;
      if (!onItsWay) schedule(pauseMs);
    },
    hold,
    async saveNow(text) {
      await hold();
      waiting = text;
      flush();
      await onItsWay;
    },
    close() {
      window.removeEventListener('pagehide', flush);
      closed = true;
      flush();
    },
  };
}
