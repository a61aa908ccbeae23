import { useEffect, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Chip } from '#ui/primitives/chip.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { CheckIn } from '#ui/session/check-in.tsx';
import { BotRows } from '../bot/bot-rows.tsx';
import '../chat.css';
import { ConversationRow } from './conversation-row.tsx';
import { FoundList } from './found-list.tsx';
import { SearchField } from './search-field.tsx';
import { useConversationName } from './use-conversation-name.ts';
import { useConversations } from './use-conversations.ts';

/** Whom to talk with, and what was talked about. */
export function Page() {
  const t = useT();
  return (
    <>
      <header className="title-app">
        <Chip icon="message-circle" app="chat" size="lg" />
        <div className="title">
          <h1>{t('chat.list.title')}</h1>
          <p>{t('chat.list.lead')}</p>
        </div>
      </header>
      <CheckIn />
      <BotRows />
      <Conversations />
    </>
  );
}

function Conversations() {
  const t = useT();
  const nameOf = useConversationName();
  const conversations = useConversations();
  const { items, isPending, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = conversations;
  const [sought, setSought] = useState('');
  const words = sought.trim().toLocaleLowerCase();
  const named = items.filter((each) => nameOf(each).toLocaleLowerCase().includes(words));

  // What is searched must be at hand, not only the page that has been read.
  useEffect(() => {
    if (words !== '' && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [words, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (isPending) return <Loading text={t('chat.list.loading')} />;
  if (error && items.length === 0) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (items.length === 0)
    return <EmptyState title={t('chat.list.empty')} text={t('chat.list.emptyText')} illo={<EmptyPicture />} />;
  return (
    <section className="sec" aria-labelledby="chat-list">
      <h2 className="t-lead" id="chat-list">
        {t('chat.list.yours')}
      </h2>
      <SearchField value={sought} onChange={setSought} />
      {words === '' ? (
        <ul className="rows">
          {items.map((conversation) => (
            <ConversationRow key={conversation.id} conversation={conversation} />
          ))}
        </ul>
      ) : (
        <FoundList words={words} named={named} />
      )}
      {words === '' && <MoreButton pages={conversations} text={t('chat.list.more')} />}
    </section>
  );
}

/** Two stars and the line that is still to be drawn: somebody speaks, somebody answers. */
function EmptyPicture() {
  return (
    <svg className="illo" viewBox="0 0 180 84" width="180" height="84" aria-hidden="true">
      <path className="ln2 d" d="M32 54 90 26l58 32" />
      <circle className="oo" cx="32" cy="54" r="7" />
      <circle className="s" cx="90" cy="26" r="18" />
      <circle className="o" cx="90" cy="26" r="9" />
      <circle className="oo" cx="148" cy="58" r="7" />
    </svg>
  );
}
