import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Consent, Consents } from '#platform/consent/ledger/contract.ts';
import { api } from '#ui/api/client.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import { consentsKey, grantsKey } from '../keys.ts';

/** What a person allows, each with the text that is read about it in the language of the page. */
export function useConsents() {
  const { language } = useLanguage();
  return useQuery({
    queryKey: [...consentsKey, language],
    queryFn: async ({ signal }) => (await api.get<Consents>(`/api/user/consents?language=${language}`, signal)).items,
    refetchOnMount: 'always',
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
      void client.invalidateQueries({ queryKey: grantsKey });
    }
  };
}
