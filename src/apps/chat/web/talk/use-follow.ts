import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { distanceToEnd, followTo, nearEndPx, type View } from '../../core/follow.ts';

/** From this distance to the end on, the way back is offered. */
const awayPx = 320;

export type Follow = {
  /** The person is far from the end, and new words come there. */
  isAway: boolean;
  /** From now on the page goes along with what is said. */
  toEnd(): void;
  goToEnd(): void;
  /** Call before older messages appear above: what is being read stays where it is. */
  keepPlace(): void;
};

/**
 * Keeps a conversation in view while it grows, for whoever is at its end, and leaves alone whoever has scrolled away.
 * `oldestId` is the first message shown, by which it knows that older ones have come.
 */
export function useFollow(thread: RefObject<HTMLElement | null>, oldestId: string | undefined): Follow {
  const follows = useRef(true);
  const lastY = useRef(0);
  const kept = useRef<{ element: Element; top: number }>(undefined);
  const [isAway, setAway] = useState(false);

  const settle = useCallback(() => {
    const view = look(thread.current);
    const target = follows.current ? followTo(view) : undefined;
    if (target !== undefined) moveTo(target);
    lastY.current = scrollY;
    setAway(distanceToEnd(look(thread.current)) > awayPx);
  }, [thread]);

  useLayoutEffect(() => {
    const element = thread.current;
    if (!element) return;
    moveTo(0);
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    // What appears beside the place to write moves the end too.
    if (element.parentElement) observer.observe(element.parentElement);
    const onScroll = (): void => {
      const view = look(element);
      const left = distanceToEnd(view);
      if (scrollY < lastY.current - 2) follows.current = false;
      if (left < nearEndPx) follows.current = true;
      lastY.current = scrollY;
      setAway(left > awayPx);
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', onScroll);
    };
  }, [thread, settle]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when older messages have come, before they are painted
  useLayoutEffect(() => {
    const { element, top } = kept.current ?? {};
    kept.current = undefined;
    if (!element?.isConnected || top === undefined) return;
    moveTo(scrollY + element.getBoundingClientRect().top - top);
    lastY.current = scrollY;
  }, [oldestId]);

  useEffect(() => {
    window.addEventListener('resize', settle);
    return () => window.removeEventListener('resize', settle);
  }, [settle]);

  return {
    isAway,
    toEnd: useCallback(() => {
      follows.current = true;
    }, []),
    goToEnd: useCallback(() => {
      follows.current = true;
      moveTo(look(thread.current).content);
    }, [thread]),
    keepPlace: useCallback(() => {
      const first = thread.current?.querySelector('[data-message]');
      if (first) kept.current = { element: first, top: first.getBoundingClientRect().top };
      follows.current = false;
    }, [thread]),
  };
}

function look(thread: HTMLElement | null): View {
  const messages = thread?.querySelectorAll<HTMLElement>('[data-message]');
  const last = messages?.[messages.length - 1];
  const isReply = last?.dataset.message === 'bot';
  return {
    scrollY,
    viewport: innerHeight,
    content: document.documentElement.scrollHeight,
    replyTop: last && isReply ? scrollY + last.getBoundingClientRect().top : undefined,
  };
}

function moveTo(top: number): void {
  scrollTo({ top, behavior: 'instant' });
}
