import { useQuery } from '@tanstack/react-query';
import type { Analysis } from '#platform/analysis/kept/contract.ts';
import { api } from '#ui/api/client.ts';
import { analysesKey } from '#ui/session/analysis/analyses-key.ts';
import { useLanguage } from '#ui/session/use-language.ts';

/** One analysis that is kept, as it stands now; nothing where none is asked for. */
export function useKeptAnalysis(id: string | null | undefined) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...analysesKey, 'one', id, language],
    queryFn: ({ signal }) => api.get<Analysis>(`/api/user/analyses/${id}?language=${language}`, signal),
    enabled: Boolean(id),
  });
}
