import type { Conversation } from '#platform/conversations/contract.ts';
import { Link } from '#ui/address/link.tsx';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Chip } from '#ui/primitives/chip.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Stars } from '#ui/primitives/stars.tsx';
import { useBotOf } from '#ui/session/use-bot-of.ts';
import { conversationHref } from '../../core/next-step.ts';

/** One thing left half done, with where it was left. Opens at the same place (a11y/A4). */
export function ContinueCard({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const format = useFormat();
  const bot = useBotOf()(conversation.botSlug);
  const { progress, title, updatedAt } = conversation;
  return (
    <Link
      className={progress ? 'card universe-cont' : 'card universe-cont universe-cont--open'}
      to={conversationHref(conversation)}
      data-app="chat"
    >
      <Chip icon={bot.icon} app="chat" />
      <span className="universe-cont-text">
        <b>{title ?? t('universe.home.noTitle', { bot: bot.name })}</b>
        <span className="meta">
          {progress
            ? t('universe.home.stepOf', { bot: bot.name, ...progress })
            : t('universe.home.lastOpen', { bot: bot.name, when: format.day(updatedAt) })}
        </span>
      </span>
      <span className="universe-cont-foot meta">
        {progress ? <Stars {...progress} /> : <span />}
        <Icon name="arrow-right" />
      </span>
    </Link>
  );
}
