import { Link } from '#ui/address/link.tsx';
import { useT } from '#ui/i18n/use-t.ts';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { useBots } from '#ui/session/use-bots.ts';

/** The bots there are, each with what it is and how it answers here. */
export function BotRows() {
  const t = useT();
  const { bots, isLoading, error, retry } = useBots();
  return (
    <section className="sec" aria-labelledby="chat-bots">
      <h2 className="t-lead" id="chat-bots">
        {t('chat.list.whom')}
      </h2>
      {isLoading && <Loading text={t('chat.list.loadingBots')} />}
      {error ? <ProblemNotice error={error} retry={retry} /> : null}
      <ul className="rows rows--card">
        {bots.map(({ slug, name, icon, description, mode }) => (
          <li key={slug} className="chat-bot-row">
            <Link className="item" to={`/chat/${slug}`}>
              <BotAvatar icon={icon} />
              <span className="grow">
                <b>{name}</b>
                <span className="meta">{description}</span>
              </span>
              <span className="u-end">
                <span className="hide-m">
                  <Tag>{t(`chat.mode.${mode}`)}</Tag>
                </span>
                <Icon name="chevron-right" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
