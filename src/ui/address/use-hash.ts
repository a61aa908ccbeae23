import { useRouterState } from '@tanstack/react-router';

/** What stands behind `#` in the address, which no browser sends; another link that is opened on the same page brings its own. */
export function useHash(): string {
  return useRouterState({ select: (state) => state.location.hash });
}
