import { useRouter } from '@tanstack/react-router';
import { useCallback, useSyncExternalStore } from 'react';
import type { PageSpec } from './define-web-app.ts';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What an address leads to: a page, and the app it belongs to. */
    placed?: { page: PageSpec; app: string };
  }
}

/** The app that the page on screen belongs to, by its slug; `undefined` where there are no pages. */
export function useCurrentApp(): string | undefined {
  const router = useRouter({ warn: false });
  const subscribe = useCallback(
    (listener: () => void) => router?.subscribe('onResolved', listener) ?? (() => undefined),
    [router],
  );
  return useSyncExternalStore(subscribe, () => router?.state.matches.at(-1)?.staticData.placed?.app);
}
