import { useEffect, useState, useSyncExternalStore } from 'react';
import { createMicrophone, type MicrophoneSeen } from './create-microphone.ts';

export type Microphone = MicrophoneSeen & { start(): Promise<void>; pause(): void; stop(): void; discard(): void };

/**
 * The microphone of a page. Nothing asks for it before `start`, which belongs to a press, and nothing does at all without the
 * person's consent to `voice` (`isAllowed`). It is off once they stop, leave, look at another tab, or take the consent back.
 */
export function useMicrophone({ isAllowed }: { isAllowed: boolean }): Microphone {
  const [store] = useState(createMicrophone);
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
  return { ...seen, start, pause: store.pause, stop: store.stop, discard: store.discard };
}
