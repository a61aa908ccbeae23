import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import type {
  DocumentPage,
  LegalDocument,
  Suggestions,
  TemplateHere,
  TemplateList,
  VersionDiff,
  VersionList,
} from '../../documents/contract.ts';
import { documentKey, documentListKey, documentsUrl, versionsKey } from './keys.ts';
import { localDay } from './local-day.ts';

/** What can be prepared. It changes with the program alone. */
export function useTemplates() {
  return useQuery({
    queryKey: ['despacho-legal', 'templates'],
    queryFn: async ({ signal }) => (await api.get<TemplateList>('/api/despacho-legal/templates', signal)).items,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** One of them, whole, citing only the laws that are loaded. */
export function useTemplate(templateId: string) {
  return useQuery({
    queryKey: ['despacho-legal', 'template', templateId],
    queryFn: ({ signal }) => api.get<TemplateHere>(`/api/despacho-legal/templates/${templateId}`, signal),
    refetchOnMount: 'always',
    enabled: templateId !== '',
  });
}

/** The person's documents, newest first, of one case if asked; or those that were taken away. */
export function useDocuments({ caseId, shelf = 'open' }: { caseId?: string | undefined; shelf?: 'open' | 'removed' }) {
  const query = useInfiniteQuery({
    queryKey: [...documentListKey, shelf, caseId ?? 'all'],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ shelf, ...(caseId && { caseId }), ...(pageParam && { after: pageParam }) });
      return api.get<DocumentPage>(`${documentsUrl}?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchOnMount: 'always',
  });
  return { ...query, items: query.data?.pages.flatMap(({ items }) => items) };
}

/** One of them. While it is answered the page knows more than the server, so it is read once, when the page opens. */
export function useDocument(documentId: string) {
  return useQuery({
    queryKey: [...documentKey(documentId), 'itself'],
    queryFn: ({ signal }) => api.get<LegalDocument>(`${documentsUrl}/${documentId}`, signal),
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** Answers that are known already. Where they cannot be read nothing is offered. */
export function useSuggestions(documentId: string) {
  return useQuery({
    queryKey: [...documentKey(documentId), 'suggestions'],
    queryFn: async ({ signal }) => (await api.get<Suggestions>(`${documentsUrl}/${documentId}/suggestions`, signal)).items,
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  });
}

export function useVersions(documentId: string) {
  return useQuery({
    queryKey: versionsKey(documentId),
    queryFn: async ({ signal }) => (await api.get<VersionList>(`${documentsUrl}/${documentId}/versions`, signal)).items,
    refetchOnMount: 'always',
  });
}

/** What changed between a version and a later one, or the document as it is now. */
export function useChanges(documentId: string, from: number, to: number | undefined) {
  const asked = new URLSearchParams({ day: localDay(), ...(to !== undefined && { to: String(to) }) });
  return useQuery({
    queryKey: [...versionsKey(documentId), 'changes', from, to ?? 'now'],
    queryFn: ({ signal }) => api.get<VersionDiff>(`${documentsUrl}/${documentId}/versions/${from}/changes?${asked}`, signal),
    refetchOnMount: 'always',
  });
}
