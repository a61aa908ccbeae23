import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LinkAbout } from '#platform/auth/links/contract.ts';
import { api } from '#ui/api/client.ts';

/** What the address of a mail carries: it stands behind `#`, which no browser sends. */
export function useToken(): string {
  const [token] = useState(() => location.hash.slice(1));
  return token;
}

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
