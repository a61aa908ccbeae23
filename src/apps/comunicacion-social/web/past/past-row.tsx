import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { SessionSummary } from '../../contract.ts';

type Props = { session: SessionSummary; busy: boolean; onGoOn(): void; onRemove(): void };

/** One rehearsal: when it was, of what, how it stands, and what can be done with it (a11y/A4). */
export function PastRow({ session, busy, onGoOn, onRemove }: Props) {
  const t = useT();
  const format = useFormat();
  const { id, status, kind, title, language, domain, difficulty, turns, energy, startedAt } = session;
  const name = `past-${id}`;
  const about = `${name} ${name}-when`;
  const here = `/comunicacion-social/ensayo/${id}`;
  const where = t('comunicacion-social.placed', { domain: t(`comunicacion-social.domain.${domain}`), difficulty });
  return (
    <li className="stack stack-3 practice-past">
      <div className="u-row between">
        <h3 className="practice-wraps" id={name} lang={language}>
          {title}
        </h3>
        <span className="u-row u-row-2">
          {kind === 'probe' && <Tag kind="line">{t('comunicacion-social.past.probe')}</Tag>}
          <Tag kind={status === 'open' ? 'app' : undefined}>{t(`comunicacion-social.past.status.${status}`)}</Tag>
        </span>
      </div>
      <p className="meta">
        <time id={`${name}-when`} dateTime={startedAt}>
          {format.date(startedAt)}, {format.time(startedAt)}
        </time>
        {` · ${where} · ${t('comunicacion-social.past.turns', { count: turns })}`}
        {energy !== null && ` · ${t('comunicacion-social.past.energy', { energy })}`}
      </p>
      <div className="u-row u-row-2">
        {status === 'open' && (
          <ButtonLink icon="play" aria-describedby={about} to={here}>
            {t('comunicacion-social.past.goOn')}
          </ButtonLink>
        )}
        {turns > 0 && (
          <ButtonLink kind={status === 'open' ? 'quiet' : 'line'} aria-describedby={about} to={`${here}/repaso`}>
            {t('comunicacion-social.past.review')}
          </ButtonLink>
        )}
        {status === 'left' && (
          <Button kind={turns > 0 ? 'quiet' : 'line'} icon="play" aria-describedby={about} busy={busy} onClick={onGoOn}>
            {t('comunicacion-social.past.goOn')}
          </Button>
        )}
        <Button kind="quiet" icon="trash-2" aria-describedby={about} onClick={onRemove}>
          {t('ui.delete')}
        </Button>
      </div>
    </li>
  );
}
