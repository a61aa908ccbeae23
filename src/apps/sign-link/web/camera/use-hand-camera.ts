import { useEffect, useState, useSyncExternalStore } from 'react';
import { pauseListeners } from '#ui/calm/pause-listeners.ts';
import type { Task } from '../../core/practice/create-attempts.ts';
import { chooseEngine, type EngineChoice, engineChoices } from './choose-engine.ts';
import { createHandCamera, type HandCameraSeen, type Watcher } from './create-hand-camera.ts';

export type HandCamera = HandCameraSeen & {
  choice: EngineChoice;
  /** Kept on this device, for which it was chosen. */
  choose(choice: EngineChoice): void;
  start(): Promise<void>;
  stop(): void;
  pause(): void;
  /** Hears what every image shows, until the answer is called. */
  listen(watcher: Watcher): () => void;
  /** A letter that is tried from now on; none ends it. */
  try(task: Task | undefined): void;
};

const choiceKey = 'sign-link.hand-engine';

/**
 * The camera of a page that reads hands. Nothing asks for it before `start`, which belongs to a press. It is off once the person stops, leaves,
 * pauses the page, or looks at another tab.
 */
export function useHandCamera(): HandCamera {
  const [choice, setChoice] = useState(readChoice);
  const [store] = useState(() => createHandCamera(chooseEngine(choice)));
  const seen = useSyncExternalStore(store.subscribe, store.read);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'hidden') store.pause();
    };
    document.addEventListener('visibilitychange', look);
    pauseListeners.add(store.pause);
    return () => {
      document.removeEventListener('visibilitychange', look);
      pauseListeners.delete(store.pause);
      store.stop();
    };
  }, [store]);

  const { start, stop, pause, listen } = store;
  return {
    ...seen,
    choice,
    choose(next) {
      setChoice(next);
      keepChoice(next);
      store.changeEngine(chooseEngine(next));
    },
    start: () => start(),
    stop,
    pause,
    listen,
    try: store.try,
  };
}

function readChoice(): EngineChoice {
  try {
    const kept = localStorage.getItem(choiceKey);
    return engineChoices.find((one) => one === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function keepChoice(choice: EngineChoice): void {
  try {
    localStorage.setItem(choiceKey, choice);
  } catch {
    // Where a browser keeps nothing it counts for this page.
  }
}
