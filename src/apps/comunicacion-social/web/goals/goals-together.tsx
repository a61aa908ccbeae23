import { useT } from '#ui/i18n/use-t.ts';
import { Meaning } from '../keeping/meaning.tsx';

/** The T-score of the goals that count: what it says, how it comes about, and what it never says. */
export function GoalsTogether({ gasT, goals }: { gasT: number; goals: number }) {
  const t = useT();
  return (
    <section className="sec" aria-labelledby="social-goals-together" data-secondary>
      <h2 className="t-lead" id="social-goals-together">
        {t('comunicacion-social.goalsPage.together')}
      </h2>
      <p className="measure">
        <b className="nums">{t('comunicacion-social.goalsPage.gasT', { value: Math.round(gasT) })}</b>{' '}
        {t('comunicacion-social.goalsPage.gasFrom', { count: goals })}
      </p>
      <Meaning does={t('comunicacion-social.goalsPage.gasMeans')} doesNot={t('comunicacion-social.goalsPage.gasMeansNot')} />
    </section>
  );
}
