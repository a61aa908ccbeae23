import type { FoundMessage } from '#platform/conversations/search/contract.ts';
import { Link } from '#ui/address/link.tsx';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { useBotOf } from '#ui/session/use-bot-of.ts';
import { cutMarked } from '../../core/cut-marked.ts';
import { localDay } from '../../core/thread.ts';
import { useConversationName } from './use-conversation-name.ts';

/** A message that was found: in which conversation, who wrote it and when, and its words around what was looked for. */
export function FoundMessageRow({ found }: { found: FoundMessage }) {
  const t = useT();
  const format = useFormat();
  const { name: botName, icon } = useBotOf()(found.botSlug);
  const name = useConversationName()(found);
  const { conversationId, seq, senderType, createdAt, snippet, marks } = found;
  const isToday = localDay(createdAt) === localDay(new Date().toISOString());
  const when = isToday ? t('chat.todayAt', { time: format.time(createdAt) }) : format.day(createdAt);
  const who = senderType === 'user' ? t('chat.search.byYou') : t('chat.search.byBot', { bot: botName });
  return (
    <li className="chat-row">
      <Link className="item" to={`/chat/c/${conversationId}?m=${seq}`}>
        <BotAvatar icon={icon} />
        <span className="grow">
          <b>{name}</b>
          <span className="meta">{[botName, who, when].join(' · ')}</span>
          <span className="chat-snippet">
            {cutMarked(snippet, marks).map(({ from, text, isFound }) =>
              isFound ? <mark key={from}>{text}</mark> : <span key={from}>{text}</span>,
            )}
          </span>
        </span>
      </Link>
    </li>
  );
}
