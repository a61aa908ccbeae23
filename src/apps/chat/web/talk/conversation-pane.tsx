import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { ConversationLink } from '../list/conversation-row.tsx';
import { useConversations } from '../list/use-conversations.ts';

/** The other conversations, at hand on a wide screen. */
export function ConversationPane({ currentId }: { currentId: string }) {
  const t = useT();
  const { items, hasNextPage } = useConversations();
  return (
    <nav className="chat-pane" aria-label={t('chat.list.yours')} data-secondary>
      <ButtonLink to="/chat" icon="plus" wide>
        {t('chat.new')}
      </ButtonLink>
      <ul>
        {items.map((conversation) => (
          <li key={conversation.id}>
            <ConversationLink conversation={conversation} current={conversation.id === currentId} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <ButtonLink to="/chat" kind="quiet" wide>
          {t('chat.list.all')}
        </ButtonLink>
      )}
    </nav>
  );
}
