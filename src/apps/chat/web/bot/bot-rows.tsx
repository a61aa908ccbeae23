import type { BotSummary } from '#platform/bots/contract.ts';
import { Link } from '#ui/address/link.tsx';
import { useCatalog } from '#ui/catalog/use-catalog.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { useBots } from '#ui/session/use-bots.ts';

/** The bots there are, each with what it is and how it answers here. Those of an app stand together, under its name. */
export function BotRows() {
  const t = useT();
  const { appEntries } = useCatalog();
  const { bots, isLoading, error, retry } = useBots();
  const homes = [...Map.groupBy(bots, ({ home }) => home ?? '')].filter(([home]) => home !== '');
  return (
    <section className="sec" aria-labelledby="chat-bots">
      <h2 className="t-lead" id="chat-bots">
        {t('chat.list.whom')}
      </h2>
      {isLoading && <Loading text={t('chat.list.loadingBots')} />}
      {error ? <ProblemNotice error={error} retry={retry} /> : null}
      <Rows bots={bots.filter(({ home }) => home === null)} />
      {homes.map(([home, theirs]) => (
        <details key={home} className="chat-bot-group">
          <summary>
            {t('chat.list.group', { app: appEntries.find(({ app }) => app === home)?.name ?? home, count: theirs.length })}
          </summary>
          <Rows bots={theirs} />
        </details>
      ))}
    </section>
  );
}

function Rows({ bots }: { bots: readonly BotSummary[] }) {
  const t = useT();
  return (
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
  );
}
