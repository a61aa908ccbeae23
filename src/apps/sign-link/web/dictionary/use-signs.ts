import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { api } from '#ui/api/client.ts';
import type { SignLanguage } from '../../contract.ts';
import type { SignEntry, SignPage } from '../../dictionary/contract.ts';
import { dictionaryKey, signsUrl } from './dictionary-keys.ts';
import { queryOf, type SignSearch } from './search-memory.ts';

/** The signs that meet a search, page after page. What was found before stays while the next is looked up. */
export function useSigns(language: SignLanguage, search: SignSearch, enabled: boolean) {
  const asked = useDeferredValue(queryOf(language, search));
  const query = useInfiniteQuery({
    queryKey: [...dictionaryKey, 'signs', asked],
    queryFn: ({ pageParam, signal }) =>
      api.get<SignPage>(`${signsUrl}?${asked}&limit=30${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    enabled,
  });
  return { ...query, items: query.data?.pages.flatMap(({ items }) => items) ?? [] };
}

/** One sign, whole. */
export function useSign(id: string) {
  return useQuery({
    queryKey: [...dictionaryKey, 'sign', id],
    queryFn: ({ signal }) => api.get<SignEntry>(`${signsUrl}/${id}`, signal),
    enabled: id !== '',
    retry: false,
  });
}

/** The regions that signs of a language are of. */
export function useRegions(language: SignLanguage) {
  return useQuery({
    queryKey: [...dictionaryKey, 'regions', language],
    queryFn: ({ signal }) => api.get<{ items: string[] }>(`/api/sign-link/sign-regions?language=${language}`, signal),
  });
}
