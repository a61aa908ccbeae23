import { useQuery } from '@tanstack/react-query';
import type { LinkAbout } from '#platform/auth/links/contract.ts';
import { api } from '#ui/api/client.ts';

/** What a link is about. Looking spends nothing. */
export function useLinkAbout(token: string) {
  return useQuery({
    queryKey: ['universe', 'link', token],
    queryFn: () => api.post<LinkAbout>('/api/auth/links/about', { token }),
    enabled: isWhole(token),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

export const isWhole = (token: string): boolean => /^[\w-]{43}$/.test(token);
