import type { Conversation } from '#platform/conversations/contract.ts';
import type { StepView } from '#platform/dialogue/contract.ts';
import { Link } from '#ui/address/link.tsx';
import { useGo } from '#ui/address/use-go.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useBotOf } from '#ui/session/use-bot-of.ts';
import { useBots } from '#ui/session/use-bots.ts';
import { ConversationMenu } from '../list/conversation-menu.tsx';
import { useConversationName } from '../list/use-conversation-name.ts';
import { useConversationActions } from '../list/use-conversations.ts';

type Props = { conversation: Conversation; step: StepView | undefined; onLeave(step: StepView): void; onCues(): void };

/** With whom: its name, that it is a program, and the ways out. */
export function TalkHead({ conversation, step, onLeave, onCues }: Props) {
  const t = useT();
  const go = useGo();
  const textOf = useProblemText();
  const { bots } = useBots();
  const { open } = useConversationActions();
  const name = useConversationName()(conversation);
  const { name: botName, icon } = useBotOf()(conversation.botSlug);
  const disclaimer = bots.find(({ slug }) => slug === conversation.botSlug)?.disclaimer;

  const another = async () => {
    try {
      const { id } = await open(conversation.botSlug);
      go(`/chat/c/${id}`);
    } catch (error) {
      showToast({ text: textOf(error) });
    }
  };

  return (
    <div className="chat-head">
      <Link className="btn btn--quiet btn--icon only-m" to="/chat" aria-label={t('chat.back')}>
        <Icon name="arrow-left" />
      </Link>
      <BotAvatar icon={icon} />
      <div className="grow">
        <h1>{botName}</h1>
        <p className="meta">{disclaimer ?? t('chat.program')}</p>
      </div>
      {step?.moves.includes('leave') && (
        <Button icon="log-out" onClick={() => onLeave(step)}>
          <span className="chat-hide-label">{t('chat.move.leave')}</span>
        </Button>
      )}
      <ConversationMenu
        conversation={conversation}
        name={name}
        first={[
          { label: t('chat.newWith', { bot: botName }), icon: 'plus', onSelect: () => void another() },
          { label: t('chat.cues.title'), icon: 'scan-search', onSelect: onCues },
        ]}
        onRemoved={() => go('/chat')}
      />
    </div>
  );
}
