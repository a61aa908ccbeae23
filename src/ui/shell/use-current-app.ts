import { useRouter } from '@tanstack/react-router';
import { useCallback, useSyncExternalStore } from 'react';

/** The app that the page on screen belongs to, by its slug; `undefined` where there are no pages. */
export function useCurrentApp(): string | undefined {
  const router = useRouter({ warn: false });
  const subscribe = useCallback(
    (listener: () => void) => router?.subscribe('onResolved', listener) ?? (() => undefined),
    [router],
  );
  return useSyncExternalStore(subscribe, () => router?.state.matches.at(-1)?.staticData.placed?.app);
}
