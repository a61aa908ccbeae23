import type { BotSummary } from '#platform/bots/contract.ts';
import type { Conversation } from '#platform/conversations/contract.ts';
import type { StepView } from '#platform/dialogue/contract.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { botNameOf, useBots } from '#ui/session/use-bots.ts';
import { Link } from '#ui/shell/link.tsx';
import { useGo } from '#ui/shell/use-go.ts';
import { ConversationMenu } from './conversation-menu.tsx';
import { useConversationName } from './use-conversation-name.ts';
import { useConversationActions } from './use-conversations.ts';

type Props = { conversation: Conversation; step: StepView | undefined; onLeave(step: StepView): void };

/** With whom: its name, that it is a program, and the ways out. */
export function TalkHead({ conversation, step, onLeave }: Props) {
  const t = useT();
  const go = useGo();
  const textOf = useProblemText();
  const { bots } = useBots();
  const { open } = useConversationActions();
  const name = useConversationName()(conversation);
  const bot: BotSummary | undefined = bots.find(({ slug }) => slug === conversation.botSlug);
  const botName = botNameOf(bots, conversation.botSlug);

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
      <BotAvatar slug={conversation.botSlug} name={botName} />
      <div className="grow">
        <h1>{botName}</h1>
        <p className="meta">{bot?.disclaimer ?? t('chat.program')}</p>
      </div>
      {step?.moves.includes('leave') && (
        <Button icon="log-out" onClick={() => onLeave(step)}>
          <span className="chat-hide-label">{t('chat.move.leave')}</span>
        </Button>
      )}
      <ConversationMenu
        conversation={conversation}
        name={name}
        first={[{ label: t('chat.newWith', { bot: botName }), icon: 'plus', onSelect: () => void another() }]}
        onRemoved={() => go('/chat')}
      />
    </div>
  );
}
