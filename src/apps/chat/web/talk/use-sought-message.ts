import { type RefObject, useEffect, useState } from 'react';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import type { Follow } from './use-follow.ts';
import type { Messages } from './use-messages.ts';

/** So many pages are read for it by themselves; further back, the person goes on by the button. */
const mostPages = 25;

/** Goes to the message whose number the address asks for (`?m=12`), reading older ones until it is here. */
export function useSoughtMessage(thread: RefObject<HTMLElement | null>, messages: Messages, { keepPlace }: Follow): void {
  const asked = Number(useQueryParam('m') ?? Number.NaN);
  const [read, setRead] = useState(0);
  const { items, hasOlder, isLoadingOlder, olderFailed, loadOlder } = messages;
  const oldest = items[0]?.seq ?? Number.POSITIVE_INFINITY;
  const isHere = asked >= oldest;
  const isMissing = asked > 0 && asked < oldest && hasOlder && !isLoadingOlder && !olderFailed && read < mostPages;

  useEffect(() => {
    if (!isMissing) return;
    setRead((pages) => pages + 1);
    keepPlace();
    void loadOlder();
  }, [isMissing, keepPlace, loadOlder]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: goes there once, however much is said afterwards
  useEffect(() => {
    if (!isHere) return;
    // What the server holds comes first in the thread, one for one.
    const place = items.findIndex(({ seq }) => seq === asked);
    const element = thread.current?.querySelectorAll<HTMLElement>('[data-message]')[place];
    if (!element) return;
    keepPlace();
    element.tabIndex = -1;
    element.dataset.sought = '';
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [isHere, asked]);
}
