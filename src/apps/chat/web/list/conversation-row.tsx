import type { Conversation } from '#platform/conversations/contract.ts';
import { Link } from '#ui/address/link.tsx';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { useBotOf } from '#ui/session/use-bot-of.ts';
import { ConversationMenu } from './conversation-menu.tsx';
import { useConversationMeta } from './use-conversation-meta.ts';
import { useConversationName } from './use-conversation-name.ts';

/** A conversation in the list: its name, with whom, how far, when; and what can be done with it. */
export function ConversationRow({ conversation }: { conversation: Conversation }) {
  const name = useConversationName()(conversation);
  return (
    <li className="chat-row">
      <ConversationLink conversation={conversation} />
      <ConversationMenu conversation={conversation} name={name} />
    </li>
  );
}

export function ConversationLink({ conversation, current }: { conversation: Conversation; current?: boolean }) {
  const name = useConversationName()(conversation);
  const meta = useConversationMeta();
  const { icon } = useBotOf()(conversation.botSlug);
  return (
    <Link className="item" to={`/chat/c/${conversation.id}`} current={current}>
      <BotAvatar icon={icon} />
      <span className="grow">
        <b>{name}</b>
        <span className="meta">{meta(conversation)}</span>
      </span>
    </Link>
  );
}
