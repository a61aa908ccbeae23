import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Consent, Consents } from '#platform/consent/ledger/contract.ts';
import { api } from '../api/client.ts';
import { useLanguage } from './use-language.ts';

/** Under which a page keeps what its person allows. */
export const consentsKey = ['consents'] as const;

/** What a person allows, each with the text that is read about it in the language of the page. `lately`: what was read a minute ago will do. */
export function useConsents({ lately = false } = {}) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...consentsKey, language],
    queryFn: async ({ signal }) => (await api.get<Consents>(`/api/user/consents?language=${language}`, signal)).items,
    ...(lately ? { staleTime: 60_000 } : { refetchOnMount: 'always' as const }),
  });
}

/** Tells the server what was decided about the very text that was read, and shows it at once. */
export function useDecide() {
  const client = useQueryClient();
  const { language } = useLanguage();
  return async ({ purpose, version }: Consent, granted: boolean): Promise<void> => {
    try {
      const decided = await api.put<Consent>(`/api/user/consents/${purpose}`, { granted, version, language });
      client.setQueryData<Consent[]>([...consentsKey, language], (known) =>
        known?.map((one) => (one.purpose === purpose ? decided : one)),
      );
    } finally {
      void client.invalidateQueries({ queryKey: consentsKey });
    }
  };
}
