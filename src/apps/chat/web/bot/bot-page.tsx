import { useEffect } from 'react';
import { useParam } from '#ui/address/use-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useSession } from '#ui/session/use-session.ts';
import { BotIntro } from './bot-intro.tsx';
import '../chat.css';
import { useBots } from '#ui/session/use-bots.ts';
import { useConversations } from '../list/use-conversations.ts';
import { tabMemory } from '../tab-memory.ts';
import { ConversationView } from '../talk/conversation-view.tsx';

/** A bot: the last conversation with it, or what it is and how to begin. */
export function Page() {
  const t = useT();
  const { user } = useSession();
  // Before anything is left for a conversation: whoever used this tab before must not take it along.
  if (user) tabMemory.belongTo(user.id);
  const slug = useParam('botSlug');
  const { bots, isLoading, error, retry } = useBots();
  const { items, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, error: listError, refetch } = useConversations();
  const latest = items.find(({ botSlug }) => botSlug === slug);
  const mayBeOlder = !latest && hasNextPage;

  useEffect(() => {
    if (mayBeOlder && !isFetchingNextPage) void fetchNextPage();
  }, [mayBeOlder, isFetchingNextPage, fetchNextPage]);

  if (latest) return <ConversationView key={latest.id} conversationId={latest.id} />;
  if (isLoading || isPending || mayBeOlder) return <Waiting />;
  const problem = error ?? listError;
  const bot = bots.find((each) => each.slug === slug);
  return (
    <div className="page">
      {problem ? <ProblemNotice error={problem} retry={() => (error ? retry() : void refetch())} /> : null}
      {!problem && bot && <BotIntro bot={bot} />}
      {!problem && !bot && (
        <>
          <h1>{t('chat.bot.missing')}</h1>
          <EmptyState title={t('chat.bot.missingTitle')} text={t('chat.bot.missingText')}>
            <ButtonLink to="/chat" kind="primary">
              {t('chat.back')}
            </ButtonLink>
          </EmptyState>
        </>
      )}
    </div>
  );
}

function Waiting() {
  const t = useT();
  return (
    <div className="page">
      <Loading text={t('chat.loading')} />
    </div>
  );
}
