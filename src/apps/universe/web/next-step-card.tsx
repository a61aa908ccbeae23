import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import type { NextStep } from '../core/next-step.ts';
import { questions } from '../core/questions.ts';
import { Constellation } from './constellation.tsx';
import { useBotOf } from './use-bot-of.ts';

/** How far the drawing of a next step has come. A conversation with no steps is one star. */
function progressOf(next: NextStep): { position: number; total: number } {
  if (next.kind === 'welcome') return { position: 1, total: questions.length };
  if (next.kind === 'step') return next;
  return next.kind === 'start' ? { position: 1, total: 5 } : { position: 1, total: 1 };
}

/** The one thing proposed now: the only filled button of the home (a11y/A2). */
export function NextStepCard({ next }: { next: NextStep }) {
  const t = useT();
  const format = useFormat();
  const botOf = useBotOf();
  const isWelcome = next.kind === 'welcome';
  const slug = 'conversation' in next ? next.conversation.botSlug : 'blu-psicologa';
  const bot = botOf(slug);
  const progress = progressOf(next);
  const values = {
    ...progress,
    done: progress.position - 1,
    left: progress.total - progress.position + 1,
    when: 'conversation' in next ? format.day(next.conversation.updatedAt) : '',
  };
  const title =
    'conversation' in next
      ? (next.conversation.title ?? t('universe.home.noTitle', { bot: bot.name }))
      : t(`universe.home.${next.kind}.title`);
  return (
    <section className="card universe-next" data-app={isWelcome ? 'universe' : 'chat'} aria-labelledby="universe-next">
      <div className="universe-next-text">
        <p className="u-row u-row-2 meta">
          <Icon name={isWelcome ? 'sliders-horizontal' : bot.icon} />
          <span>
            {isWelcome ? t('universe.welcome.name') : bot.name} · {t('universe.home.oneStep')}
          </span>
        </p>
        <h2 id="universe-next">{title}</h2>
        <p className="muted">{t(`universe.home.${next.kind}.text`, values)}</p>
        <div className="u-row universe-next-ways">
          <ButtonLink to={next.href} kind="primary" big className="m-wide">
            {t(`universe.home.${next.kind}.go`, values)}
          </ButtonLink>
          <a className="btn btn--quiet m-wide" href="#universe-apps">
            {t('universe.home.other')}
          </a>
        </div>
      </div>
      <div className="universe-next-picture">
        <Constellation {...progress} label={t(`universe.home.${next.kind}.picture`, values)} />
        <p className="meta">{t(`universe.home.${next.kind}.below`, values)}</p>
      </div>
    </section>
  );
}
