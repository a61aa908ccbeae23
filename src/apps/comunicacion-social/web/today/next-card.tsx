import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import type { PracticeToday } from '../../contract.ts';

type Props = { next: NonNullable<PracticeToday['next']>; isFirst: boolean };

/** One situation, and why it is this one. Another can always be chosen. */
export function NextCard({ next: { scenario, difficulty, kind, whys, expectedEnergy }, isFirst }: Props) {
  const t = useT();
  const to = `/comunicacion-social/situaciones/${encodeURIComponent(scenario.id)}?nivel=${difficulty}`;
  return (
    <section className="card stack stack-4" aria-labelledby="practice-next">
      <div className="stack stack-1">
        <h2 className="meta" id="practice-next">
          {t('comunicacion-social.today.next')}
        </h2>
        <p className="t-head practice-name" lang={scenario.language}>
          {scenario.title}
        </p>
        <p className="muted">
          {t('comunicacion-social.placed', { domain: t(`comunicacion-social.domain.${scenario.domain}`), difficulty })} ·{' '}
          {t('comunicacion-social.today.minutes')}
        </p>
      </div>
      <ul className="u-row u-row-2" aria-label={t('comunicacion-social.preparing.practised')}>
        {scenario.skills.map((skill) => (
          <li key={skill} className="tag tag--app">
            {t(`comunicacion-social.skill.${skill}`)}
          </li>
        ))}
      </ul>
      <div className="stack stack-1">
        <h3 className="practice-why-title">{t('comunicacion-social.today.why')}</h3>
        <ul className="list">
          {whys.map((why) => (
            <li key={why}>{t(`comunicacion-social.today.whys.${why}`)}</li>
          ))}
          <li>{t('comunicacion-social.today.energy', { energy: expectedEnergy })}</li>
        </ul>
      </div>
      <div className="u-row btns">
        <ButtonLink kind={isFirst ? 'primary' : 'line'} to={kind === 'probe' ? `${to}&nueva=1` : to}>
          {t('comunicacion-social.today.prepare')}
        </ButtonLink>
        <ButtonLink kind="quiet" to="/comunicacion-social/situaciones">
          {t('comunicacion-social.today.another')}
        </ButtonLink>
      </div>
    </section>
  );
}
