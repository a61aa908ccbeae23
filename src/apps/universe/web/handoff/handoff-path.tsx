import type { Handoff } from '#platform/handoffs/contract.ts';
import { useCatalog } from '#ui/catalog/use-catalog.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { BotAvatar } from '#ui/primitives/bot-avatar.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { useBotOf } from '#ui/session/use-bot-of.ts';

/** From where to where, in a picture and in words. */
export function HandoffPath({ from, to, summary }: Pick<Handoff, 'from' | 'to' | 'summary'>) {
  const t = useT();
  return (
    <div className="universe-handoff-path">
      <div className="universe-handoff-end">
        <Sign of={from} />
        <p>
          <span className="meta">{t('universe.handoff.leaves')}</span>
          <b>{from.name}</b>
          <span className="meta">{summary}</span>
        </p>
      </div>
      <svg className="universe-handoff-way" viewBox="0 0 170 44" aria-hidden="true">
        <path d="M6 22H164" />
        <circle data-app={hueOf(from)} className="is-end" cx="6" cy="22" r="5" />
        <circle cx="60" cy="22" r="4" />
        <circle cx="112" cy="22" r="4" />
        <circle data-app={hueOf(to)} className="is-end" cx="164" cy="22" r="5" />
      </svg>
      <div className="universe-handoff-end universe-handoff-end--last">
        <Sign of={to} />
        <p>
          <span className="meta">{t('universe.handoff.arrives')}</span>
          <b>{to.name}</b>
        </p>
      </div>
    </div>
  );
}

function Sign({ of: { slug, kind } }: { of: Handoff['from'] }) {
  const { appEntries } = useCatalog();
  const botOf = useBotOf();
  const icon = appEntries.find(({ app }) => app === slug)?.icon ?? 'orbit';
  if (kind === 'app') return <Chip icon={icon} app={slug} />;
  return (
    <span data-app="chat">
      <BotAvatar icon={botOf(slug).icon} />
    </span>
  );
}

/** Bots have the hue of the chat. */
function hueOf({ slug, kind }: Handoff['from']): string {
  return kind === 'bot' ? 'chat' : slug;
}
