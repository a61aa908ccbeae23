import { useEffect } from 'react';
import { pageTitleStore } from './page-title-store.ts';

/** Gives the page a more exact title than its kind: the name of the conversation, say. Nothing while it is not known. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    pageTitleStore.say(title || undefined);
    return () => pageTitleStore.say(undefined);
  }, [title]);
}
