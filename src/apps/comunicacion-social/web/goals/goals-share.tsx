import { useQuery } from '@tanstack/react-query';
import type { Grants } from '#platform/consent/grants/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { goalLine } from '../../core/practice/goal-line.ts';
import type { Goal } from '../../keeping/contract.ts';
import { goalGrantsKey } from '../keys.ts';

/** Exactly what somebody would see who is shown the goals, who sees them now, and where that is decided. */
export function GoalsShare({ goals }: { goals: readonly Goal[] }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: goalGrantsKey,
    queryFn: ({ signal }) => api.get<Grants>('/api/user/grants', signal),
    retry: false,
  });
  const seers = (data?.items ?? []).filter(({ state, scopes }) => state === 'live' && scopes.includes('social-goals'));
  return (
    <section className="sec" aria-labelledby="social-goals-share" data-secondary>
      <h2 className="t-lead" id="social-goals-share">
        {t('comunicacion-social.goalsPage.share')}
      </h2>
      <p className="muted measure">{t('comunicacion-social.goalsPage.shareLead')}</p>
      {data && (
        <p className="measure">
          {seers.length === 0
            ? t('comunicacion-social.goalsPage.nobodySees')
            : t('comunicacion-social.goalsPage.seenBy', { names: format.list(seers.map(({ label }) => label)) })}
        </p>
      )}
      <details className="social-details">
        <summary>{t('comunicacion-social.goalsPage.preview')}</summary>
        <dl className="card stack stack-3 social-preview">
          {goals
            .filter(({ status }) => status !== 'aside')
            .map((goal) => {
              const { label, text } = goalLine(goal, language);
              return (
                <div key={goal.id}>
                  <dt className="muted">{label}</dt>
                  <dd>{text}</dd>
                </div>
              );
            })}
        </dl>
        <p className="meta">{t('comunicacion-social.goalsPage.previewRest')}</p>
      </details>
      <div className="u-row">
        <ButtonLink to="/universe/quien-ve-que" icon="eye">
          {t('comunicacion-social.goalsPage.whoSees')}
        </ButtonLink>
      </div>
    </section>
  );
}
