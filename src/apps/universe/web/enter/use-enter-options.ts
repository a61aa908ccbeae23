import { useQuery } from '@tanstack/react-query';
import type { EnterOptions } from '#platform/auth/links/contract.ts';
import { api } from '#ui/api/client.ts';

/** What works everywhere: a password. Asking for a mail that never comes would be worse than not offering it. */
const least: EnterOptions = { mail: false, confirmsByMail: false, outside: [] };

/** By what one may come in here; nothing while that is not known. */
export function useEnterOptions(): EnterOptions | undefined {
  const { data, isError } = useQuery({
    queryKey: ['universe', 'enter-options'],
    queryFn: ({ signal }) => api.get<EnterOptions>('/api/auth/options', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? (isError ? least : undefined);
}
