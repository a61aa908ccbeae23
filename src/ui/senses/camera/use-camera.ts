import { useEffect, useState, useSyncExternalStore } from 'react';
import { type CameraSeen, createCamera } from './create-camera.ts';

export type Camera = CameraSeen & {
  start(): Promise<void>;
  calibrate(): void;
  beginAnew(): void;
  stop(): void;
  discard(): void;
};

/**
 * The camera of a page. Nothing asks for it before `start`, which belongs to a press, and nothing does at all without the person's
 * consent to `camera` (`isAllowed`). It is off once they stop, leave, look at another tab, or take the consent back.
 */
export function useCamera({ isAllowed }: { isAllowed: boolean }): Camera {
  const [store] = useState(createCamera);
  const seen = useSyncExternalStore(store.subscribe, store.read);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'hidden') store.pause();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      store.discard();
    };
  }, [store]);
  useEffect(() => {
    if (!isAllowed) store.discard();
  }, [isAllowed, store]);

  const start = async () => {
    if (isAllowed) await store.start();
  };
  const { calibrate, beginAnew, stop, discard } = store;
  return { ...seen, start, calibrate, beginAnew, stop, discard };
}
