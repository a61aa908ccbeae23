import { type RefObject, useEffect, useRef } from 'react';

/** When a step takes the pressed button away, the focus goes to the first one of the next step, and not to the top of the page. */
export function useKeptFocus(box: RefObject<HTMLElement | null>, step: string): void {
  const before = useRef(step);
  useEffect(() => {
    const isNews = before.current !== step;
    before.current = step;
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isNews && isLost) box.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [box, step]);
}
