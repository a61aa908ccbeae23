import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import type { OwnTexts } from '../../professional/texts/contract.ts';
import { textsKey } from './keys.ts';

/** The texts that a professional wrote to use again. */
export function useOwnTexts() {
  return useQuery({
    queryKey: textsKey,
    queryFn: ({ signal }) => api.get<OwnTexts>('/api/despacho-legal/own-texts', signal),
    refetchOnMount: 'always',
  });
}
