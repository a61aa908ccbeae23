import { QueryClient } from '@tanstack/react-query';
import { isProblem } from '../api/api-problem.ts';

const mostTries = 2;

/** What was read is fresh for half a minute; only what may work the second time is asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (tries, error) => tries < mostTries && isProblem(error) && (error.status === 0 || error.status >= 502),
      },
      mutations: { retry: false },
    },
  });
}
