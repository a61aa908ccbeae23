import { useRouterState } from '@tanstack/react-router';

/** What follows `?name=` in the address, if anything does. */
export function useQueryParam(name: string): string | undefined {
  const search = useRouterState({ select: (state) => state.location.searchStr });
  return new URLSearchParams(search).get(name) ?? undefined;
}
