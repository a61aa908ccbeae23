import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import type { SessionSummary } from '../../contract.ts';

/** The rehearsal that was left half way: it goes on at the same turn (a11y/A4). */
export function OpenCard({ open }: { open: SessionSummary }) {
  const t = useT();
  const format = useFormat();
  const { id, title, language, domain, difficulty, turns, startedAt } = open;
  return (
    <section className="card stack stack-4" aria-labelledby="practice-open">
      <div className="stack stack-1">
        <h2 className="meta" id="practice-open">
          {t('comunicacion-social.today.open')}
        </h2>
        <p className="t-head practice-name" lang={language}>
          {title}
        </p>
        <p className="muted">
          {t('comunicacion-social.placed', { domain: t(`comunicacion-social.domain.${domain}`), difficulty })} ·{' '}
          {t('comunicacion-social.today.openAt', { number: turns + 1, day: format.day(startedAt) })}
        </p>
      </div>
      <div className="u-row btns">
        <ButtonLink kind="primary" to={`/comunicacion-social/ensayo/${id}`}>
          {t('comunicacion-social.today.goOn')}
        </ButtonLink>
      </div>
    </section>
  );
}
