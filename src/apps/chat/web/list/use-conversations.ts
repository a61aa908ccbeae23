import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { Conversation, ConversationPage } from '#platform/conversations/contract.ts';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import { conversationsKey } from '#ui/session/conversation-keys.ts';
import { announceCrossApp } from '#ui/session/cross-app.ts';
import { conversationKey, pagesKey } from '../conversation-keys.ts';

type Pages = InfiniteData<ConversationPage, string | null>;

/** A person's conversations, last used first, page after page. */
export function useConversations() {
  const query = useInfiniteQuery({
    queryKey: pagesKey,
    queryFn: ({ pageParam, signal }) =>
      api.get<ConversationPage>(
        `/api/chat/conversations?limit=30${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
  return { ...query, items: query.data?.pages.flatMap(({ items }) => items) ?? [] };
}

/** What can be done with a conversation wherever it is listed. */
export function useConversationActions() {
  const client = useQueryClient();
  const t = useT();
  const textOf = useProblemText();
  const refresh = (conversationId: string) => {
    announceCrossApp({ kind: 'conversation.changed', conversationId });
    return client.invalidateQueries({ queryKey: conversationsKey });
  };
  const show = (change: (items: Conversation[]) => Conversation[]) =>
    client.setQueryData<Pages>(
      pagesKey,
      (data) => data && { ...data, pages: data.pages.map((page) => ({ ...page, items: change(page.items) })) },
    );

  return {
    async open(botSlug: string): Promise<Conversation> {
      const opened = await api.post<Conversation>('/api/chat/conversations', { botSlug });
      client.setQueryData(conversationKey(opened.id), opened);
      void refresh(opened.id);
      announceCrossApp({ kind: 'activity.added' });
      return opened;
    },
    async rename({ id }: Conversation, title: string): Promise<void> {
      const renamed = await api.patch<Conversation>(`/api/chat/conversations/${id}`, { title });
      client.setQueryData(conversationKey(id), renamed);
      show((items) => items.map((each) => (each.id === id ? renamed : each)));
      await refresh(id);
    },
    /** Takes it off the list at once; the notice that says so can bring it back. Says whether it is gone. */
    async remove({ id }: Conversation, name: string): Promise<boolean> {
      await client.cancelQueries({ queryKey: conversationsKey });
      const before = client.getQueryData<Pages>(pagesKey);
      show((items) => items.filter((each) => each.id !== id));
      try {
        await api.delete(`/api/chat/conversations/${id}`);
      } catch (error) {
        client.setQueryData(pagesKey, before);
        showToast({ text: t('chat.notDeleted', { why: textOf(error) }) });
        return false;
      }
      announceCrossApp({ kind: 'conversation.changed', conversationId: id });
      showToast({ text: t('chat.deleted', { name }), undo: () => restore(id) });
      return true;
    },
  };

  async function restore(id: string): Promise<void> {
    try {
      await api.post(`/api/chat/conversations/${id}/restore`);
    } catch (error) {
      showToast({ text: t('chat.notRestored', { why: textOf(error) }), undo: () => restore(id) });
    }
    await refresh(id);
  }
}
