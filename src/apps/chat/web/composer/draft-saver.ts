import type { SaveState } from '#ui/primitives/saved.tsx';

export type DraftSaver = {
  save(text: string): void;
  /** Saves nothing more for now: the text has become a message. */
  hold(): void;
  /** The message was taken and the server dropped its draft; a save that was on its way then would have brought it back. */
  confirm(text: string): void;
  close(): void;
};

const pauseMs = 600;
const retryMs = 5_000;
const longest = 20_000;

/** Saves the newest text after a short pause, one request at a time, and tries again what failed. */
export function createDraftSaver(
  send: (text: string) => Promise<unknown>,
  { onState, onSaved }: { onState(state: SaveState): void; onSaved(text: string): void },
): DraftSaver {
  let waiting: string | undefined;
  let onItsWay = false;
  let crossed = false;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (onItsWay || waiting === undefined) return;
    const text = waiting;
    waiting = undefined;
    onItsWay = true;
    onState('saving');
    try {
      await send(text.slice(0, longest));
      onSaved(text);
      onState(waiting === undefined ? 'saved' : 'saving');
    } catch {
      if (!crossed) waiting ??= text;
      onState('failed');
      if (!closed) timer = setTimeout(flush, retryMs);
      return;
    } finally {
      onItsWay = false;
    }
    if (waiting !== undefined && !closed) schedule(0);
  };
  const schedule = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(flush, ms);
  };
  const leave = (): void => void flush();
  window.addEventListener('pagehide', leave);

  return {
    save(text) {
      waiting = text;
      schedule(pauseMs);
    },
    hold() {
      clearTimeout(timer);
      waiting = undefined;
      crossed ||= onItsWay;
    },
    confirm(text) {
      if (crossed && waiting === undefined) {
        waiting = text;
        schedule(0);
      }
      crossed = false;
    },
    close() {
      window.removeEventListener('pagehide', leave);
      closed = true;
      void flush();
    },
  };
}
