import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Message, MessagePage } from '#platform/conversations/contract.ts';
import { api } from '#ui/api/client.ts';
import { mergeMessages } from '../../core/known-messages.ts';

const pageSize = 40;

export type Messages = {
  items: Message[];
  error: unknown;
  isLoading: boolean;
  hasOlder: boolean;
  isLoadingOlder: boolean;
  olderFailed: boolean;
  change(change: (known: readonly Message[]) => Message[]): void;
  loadOlder(): Promise<void>;
  reload(): Promise<unknown>;
};

/** What has been said in a conversation: the newest page at once, older ones when asked for. */
export function useMessages(conversationId: string): Messages {
  const url = `/api/chat/conversations/${conversationId}/messages?limit=${pageSize}`;
  const client = useQueryClient();
  const key = ['chat', 'messages', conversationId];
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<MessagePage>(url, signal),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  const [items, setItems] = useState<Message[]>(query.data?.items ?? []);
  const [older, setOlder] = useState<number | null>();
  const [isLoadingOlder, setLoadingOlder] = useState(false);
  const [olderFailed, setOlderFailed] = useState(false);
  const { data } = query;

  useEffect(() => {
    if (!data) return;
    setItems((known) => mergeMessages(known, data.items));
    setOlder((next) => (next === undefined ? data.next : next));
  }, [data]);

  // What was said here since is not in the page that was asked for before: the next visit asks anew.
  useEffect(() => () => client.removeQueries({ queryKey: ['chat', 'messages', conversationId] }), [client, conversationId]);

  const loadOlder = useCallback(async () => {
    if (older === undefined || older === null || isLoadingOlder) return;
    setLoadingOlder(true);
    setOlderFailed(false);
    try {
      const page = await api.get<MessagePage>(`${url}&before=${older}`);
      setItems((known) => mergeMessages(page.items, known));
      setOlder(page.next);
    } catch {
      setOlderFailed(true);
    } finally {
      setLoadingOlder(false);
    }
  }, [older, isLoadingOlder, url]);

  return {
    items,
    error: query.error,
    isLoading: query.isPending,
    hasOlder: typeof older === 'number',
    isLoadingOlder,
    olderFailed,
    change: useCallback((change) => setItems(change), []),
    loadOlder,
    reload: query.refetch,
  };
}
