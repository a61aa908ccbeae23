import { useEffect } from 'react';
import { isProblem } from '#ui/api/api-problem.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useSession } from '#ui/session/use-session.ts';
import { usePageTitle } from '#ui/shell/pages/use-page-title.ts';
import '../chat.css';
import '../message/message.css';
import './talk.css';
import { useConversationName } from '../list/use-conversation-name.ts';
import { tabMemory } from '../tab-memory.ts';
import { ConversationPane } from './conversation-pane.tsx';
import { TalkView } from './talk-view.tsx';
import { useTalk } from './use-talk.ts';

/** A conversation beside the list of the others. */
export function ConversationView({ conversationId }: { conversationId: string }) {
  const { user } = useSession();
  if (user) tabMemory.belongTo(user.id);
  return (
    <div className="chat-page">
      <ConversationPane currentId={conversationId} />
      <Talking conversationId={conversationId} />
    </div>
  );
}

function Talking({ conversationId }: { conversationId: string }) {
  const t = useT();
  const talk = useTalk(conversationId);
  const nameOf = useConversationName();
  const { conversation, error, messages } = talk;
  usePageTitle(conversation && nameOf(conversation));
  useSettledPage(Boolean(conversation));

  if (conversation && !messages.isLoading) return <TalkView talk={talk} conversation={conversation} />;
  if (!error)
    return (
      <div className="page">
        <Loading text={t('chat.loading')} />
      </div>
    );
  if (!isProblem(error) || (error.status !== 404 && error.status !== 422)) {
    return (
      <div className="page">
        <h1>{t('chat.conversation')}</h1>
        <ProblemNotice error={error} retry={() => location.reload()} />
      </div>
    );
  }
  return (
    <div className="page">
      <div className="title">
        <h1>{t('chat.gone.title')}</h1>
        <p>{t('chat.gone.text')}</p>
      </div>
      <div className="u-row">
        <ButtonLink to="/chat" kind="primary">
          {t('chat.back')}
        </ButtonLink>
      </div>
    </div>
  );
}

/** While a conversation is open the page decides itself how it scrolls; see `use-follow.ts`. */
function useSettledPage(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const { scrollRestoration } = history;
    history.scrollRestoration = 'manual';
    return () => {
      history.scrollRestoration = scrollRestoration;
    };
  }, [isOpen]);
}
