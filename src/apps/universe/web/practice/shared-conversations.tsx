import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReceivedGrant } from '#platform/consent/grants/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { Markdown } from '#ui/primitives/markdown.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useBotOf } from '#ui/session/use-bot-of.ts';
import type { SharedMessages, SharedView } from '../../server/practice/contract.ts';
import { practiceKey } from '../keys.ts';

type Items = Extract<SharedView, { kind: 'conversations' }>['items'];
type Props = { grant: ReceivedGrant; scope: string; items: Items };

/** The conversations with one bot. None is read until it is opened: each time is a line for its owner. */
export function SharedConversations({ grant, scope, items }: Props) {
  const t = useT();
  const format = useFormat();
  const [openId, setOpenId] = useState<string>();
  if (items.length === 0) return <p>{t('universe.practice.noConversations')}</p>;
  return (
    <ul className="rows rows--card">
      {items.map(({ id, title, updatedAt }) => {
        const isOpen = id === openId;
        return (
          <li key={id}>
            <div className="item">
              <span className="grow">
                <b id={`conversation-${id}`}>{title ?? t('universe.practice.untitled')}</b>
                <span className="meta">{format.date(updatedAt)}</span>
              </span>
              <Button
                aria-expanded={isOpen}
                aria-describedby={`conversation-${id}`}
                onClick={() => setOpenId(isOpen ? undefined : id)}
              >
                {t(isOpen ? 'universe.practice.close' : 'universe.practice.open')}
              </Button>
            </div>
            {isOpen && <Messages grant={grant} scope={scope} conversationId={id} />}
          </li>
        );
      })}
    </ul>
  );
}

function Messages({ grant, scope, conversationId }: Omit<Props, 'items'> & { conversationId: string }) {
  const t = useT();
  const format = useFormat();
  const botSlug = scope.split(':')[1] ?? '';
  const bot = useBotOf()(botSlug).name;
  const { data, isPending, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...practiceKey, 'messages', grant.id, conversationId],
    queryFn: ({ pageParam, signal }) =>
      api.get<SharedMessages>(
        `/api/universe/practice/people/${grant.id}/conversations/${botSlug}/${conversationId}/messages?limit=30${pageParam === null ? '' : `&before=${pageParam}`}`,
        signal,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });
  const messages = data?.pages.toReversed().flatMap(({ items }) => items) ?? [];
  return (
    <div className="stack universe-said">
      {isPending && <Loading text={t('universe.sharing.loading')} />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {hasNextPage && (
        <Button kind="quiet" icon="history" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('universe.practice.older')}
        </Button>
      )}
      {messages.map(({ id, senderType, content, createdAt }) => (
        <article className="stack stack-1" key={id}>
          <p className="meta">
            {t('universe.practice.said', { name: senderType === 'bot' ? bot : grant.name })} · {format.day(createdAt)},{' '}
            {format.time(createdAt)}
          </p>
          {senderType === 'bot' ? <Markdown text={content} /> : <p className="universe-words">{content}</p>}
        </article>
      ))}
    </div>
  );
}
