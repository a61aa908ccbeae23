import type { Conversation } from '#platform/conversations/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { ConversationRow } from './conversation-row.tsx';
import { FoundMessageRow } from './found-message-row.tsx';
import { useFoundMessages } from './use-found-messages.ts';

type Props = {
  words: string;
  /** The conversations that are called so. */
  named: readonly Conversation[];
};

/** What was found: conversations by their name, then messages by their words. */
export function FoundList({ words, named }: Props) {
  const t = useT();
  const found = useFoundMessages(words);
  const { items, isLooking, isIgnored, error, hasNextPage } = found;
  const isNothing = !isLooking && !error && items.length === 0 && named.length === 0;
  const shownMessages = isLooking ? [] : items;
  const nothing = isIgnored ? 'chat.search.ignored' : 'chat.search.nothing';
  const counted = hasNextPage ? 'chat.search.more' : 'chat.search.messages';
  const told = isNothing || isIgnored ? t(nothing) : t(counted, { count: items.length });
  return (
    <div className="stack stack-5">
      <p className={isNothing ? 'sr' : 'meta'} role="status">
        {isLooking ? t('chat.search.looking') : !error && told}
      </p>
      {named.length > 0 && (
        <section className="sec" aria-labelledby="chat-named">
          <h3 id="chat-named">{t('chat.search.named')}</h3>
          <ul className="rows">
            {named.map((conversation) => (
              <ConversationRow key={conversation.id} conversation={conversation} />
            ))}
          </ul>
        </section>
      )}
      {error && !isLooking && <ProblemNotice error={error} retry={() => void found.refetch()} />}
      {shownMessages.length > 0 && (
        <section className="sec" aria-labelledby="chat-found">
          <h3 id="chat-found">{t('chat.search.inMessages')}</h3>
          <ul className="rows">
            {shownMessages.map((one) => (
              <FoundMessageRow key={one.messageId} found={one} />
            ))}
          </ul>
        </section>
      )}
      {!isLooking && <MoreButton pages={found} text={t('chat.search.showMore')} />}
      {isNothing && <EmptyState title={t(nothing)} text={t(isIgnored ? 'chat.search.ignoredText' : 'chat.search.nothingText')} />}
    </div>
  );
}
