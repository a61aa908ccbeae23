import { useEffect, useRef } from 'react';

const longestWaitMs = 5000;

/**
 * Moves the focus to the title of a page that was just reached, so that screen readers say where the person is and the
 * keyboard begins there. A page that already put the focus somewhere, or a person who did, is left alone.
 */
export function useArrival(place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    const left = document.activeElement;
    const stop = () => {
      observer.disconnect();
      clearTimeout(timer);
    };
    const tryNow = () => {
      const here = document.activeElement;
      const wasMoved = here !== left && here !== document.body && here !== null;
      const title = document.querySelector<HTMLElement>('main h1');
      if (wasMoved) return stop();
      if (!title) return;
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
      stop();
    };
    const observer = new MutationObserver(tryNow);
    const timer = setTimeout(stop, longestWaitMs);
    observer.observe(document.body, { childList: true, subtree: true });
    tryNow();
    return stop;
  }, [place]);
}
