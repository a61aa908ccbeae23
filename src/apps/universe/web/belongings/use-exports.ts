import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DataExport, DataExports } from '#platform/consent/belongings/contract.ts';
import { api } from '#ui/api/client.ts';
import { useLanguage } from '#ui/session/use-language.ts';

const key = ['universe', 'exports'] as const;
const lookAgainMs = 2000;

export const isUnderWay = ({ status }: DataExport): boolean => status === 'queued' || status === 'running';

/** The newest copy of a person, looked at again while it is being made, and what can be done about it. */
export function useExports() {
  const client = useQueryClient();
  const { language } = useLanguage();
  const query = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await api.get<DataExports>('/api/user/exports', signal)).items,
    refetchInterval: ({ state }) => (state.data?.some(isUnderWay) ? lookAgainMs : false),
  });
  const after = async (act: Promise<unknown>): Promise<void> => {
    try {
      await act;
    } finally {
      await client.invalidateQueries({ queryKey: key });
    }
  };
  return {
    query,
    newest: query.data?.[0],
    ask: () => after(api.post('/api/user/exports', { language })),
    remove: ({ id }: DataExport) => after(api.delete(`/api/user/exports/${id}`)),
    /** Shows that it is them, if it must be shown, and hands the file to the browser. */
    async download({ id }: DataExport): Promise<void> {
      await api.post('/api/user/belongings-proof');
      const link = document.createElement('a');
      link.href = `/api/user/exports/${id}/file`;
      link.download = '';
      link.click();
    },
  };
}
