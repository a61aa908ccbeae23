import { useEffect, useLayoutEffect, useRef } from 'react';
import { keepPlace } from './keep-place.ts';
import { useChoice } from './use-choice.ts';

export type FocusMode = { isOn: boolean; toggle(): void };

/**
 * Only the task: what is marked `data-secondary` is not shown and cannot be reached (a11y/A1). For whoever set it so, every
 * page opens like this. The place on the page and the focus of the keyboard stay with the person on the way in and out.
 */
export function useFocusMode({
  setting,
  isOffered,
  pathname,
}: {
  setting: boolean;
  isOffered: boolean;
  pathname: string;
}): FocusMode {
  const [wanted, choose] = useChoice(setting, setting ? pathname : '');
  const isOn = isOffered && wanted;
  const putBack = useRef<() => void>(undefined);
  const cameFrom = useRef<Element>(null);
  const wasOn = useRef(false);

  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-focus', isOn);
    putBack.current?.();
    putBack.current = undefined;
    return () => document.documentElement.removeAttribute('data-focus');
  }, [isOn]);

  useEffect(() => {
    if (wasOn.current === isOn) return;
    wasOn.current = isOn;
    const here = document.activeElement;
    if (here?.closest('main')) return;
    if (!isOn) focusOn(cameFrom.current);
    else if (here?.closest('[data-secondary]')) focusOn(document.querySelector('[data-leave-focus]'));
  }, [isOn]);

  return {
    isOn,
    toggle() {
      putBack.current = keepPlace();
      if (!isOn) cameFrom.current = document.activeElement;
      choose(!isOn);
    },
  };
}

function focusOn(element: Element | null): void {
  const isThere = element instanceof HTMLElement && element.isConnected && element !== document.body;
  const place = isThere ? element : document.querySelector<HTMLElement>('main');
  place?.focus({ preventScroll: true });
}
