import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Recall } from '#platform/cards/core/recalls.ts';
import { api } from '#ui/api/client.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import type { DueCards, ReviewCard } from '../../keeping/contract.ts';
import { cardsKey, todayKey } from '../keys.ts';

const url = '/api/comunicacion-social/cards';

/** The cards of this moment, and what is said of them. What the server answers is the next list. */
export function useCards() {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: cardsKey,
    queryFn: ({ signal }) => api.get<DueCards>(url, signal),
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  });
  const acting = useAct(todayKey);
  async function send(path: string, body?: object): Promise<boolean> {
    const isDone = await acting.act(async () => {
      client.setQueryData(cardsKey, await api.post<DueCards>(`${url}/${path}`, body));
    });
    // Another page may have answered it: what counts is read again.
    if (!isDone) await client.invalidateQueries({ queryKey: cardsKey });
    return isDone;
  }
  return {
    ...query,
    acting,
    answer: ({ key, dueAt }: ReviewCard, recall: Recall) => send(`${key}/answer`, { recall, dueAt }),
    undo: (key: string) => send(`${key}/undo`),
  };
}
