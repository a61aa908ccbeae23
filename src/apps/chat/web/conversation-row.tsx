import type { BotSummary } from '#platform/bots/contract.ts';
import type { Conversation } from '#platform/conversations/contract.ts';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { botNameOf } from '#ui/session/use-bots.ts';
import { Link } from '#ui/shell/link.tsx';
import { ConversationMenu } from './conversation-menu.tsx';
import { useConversationMeta } from './use-conversation-meta.ts';
import { useConversationName } from './use-conversation-name.ts';

/** A conversation in the list: its name, with whom, how far, when; and what can be done with it. */
export function ConversationRow({ conversation, bots }: { conversation: Conversation; bots: readonly BotSummary[] }) {
  const name = useConversationName()(conversation);
  return (
    <li className="chat-row">
      <ConversationLink conversation={conversation} bots={bots} />
      <ConversationMenu conversation={conversation} name={name} />
    </li>
  );
}

export function ConversationLink({
  conversation,
  bots,
  current,
}: {
  conversation: Conversation;
  bots: readonly BotSummary[];
  current?: boolean;
}) {
  const name = useConversationName()(conversation);
  const meta = useConversationMeta();
  return (
    <Link className="item" to={`/chat/c/${conversation.id}`} current={current}>
      <BotAvatar slug={conversation.botSlug} name={botNameOf(bots, conversation.botSlug)} />
      <span className="grow">
        <b>{name}</b>
        <span className="meta">{meta(conversation, bots)}</span>
      </span>
    </Link>
  );
}
