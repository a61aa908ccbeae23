import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import type { Country } from '../../contract.ts';
import type { LawArticle, LoadedLaws } from '../../laws/contract.ts';

const soonMs = 1_000;

/** The loaded laws; while they are made ready it is looked again and again. `isFresh`: what was read before does not count. */
export function useLaws({ isFresh = false }: { isFresh?: boolean } = {}) {
  return useQuery({
    queryKey: ['despacho-legal', 'laws'],
    queryFn: ({ signal }) => api.get<LoadedLaws>('/api/despacho-legal/laws', signal),
    refetchInterval: ({ state: { data } }) => (data?.shelf.state === 'making' ? soonMs : false),
    ...(isFresh && { staleTime: 0 }),
  });
}

type Cited = { law: string; article: string; country?: Country | undefined; hash?: string | undefined };

/** A whole article, in the text that counts or in the one that is cited. */
export function useArticle({ law, article, country, hash }: Cited) {
  const asked = new URLSearchParams({ ...(country && { country }), ...(hash && { hash }) });
  const url = `/api/despacho-legal/laws/${encodeURIComponent(law)}/articles/${encodeURIComponent(article)}?${asked}`;
  return useQuery({
    queryKey: ['despacho-legal', 'article', url],
    queryFn: ({ signal }) => api.get<LawArticle>(url, signal),
  });
}
