import { useT } from '#ui/i18n/use-t.ts';

const lines = ['choose', 'reply', 'yours'] as const;

/** What is going to happen, in three lines, for whoever comes for the first time (a11y/P3). */
export function FirstVisit() {
  const t = useT();
  return (
    <section className="card card--tint stack stack-3" aria-labelledby="practice-first">
      <h2 className="t-lead" id="practice-first">
        {t('comunicacion-social.today.first.title')}
      </h2>
      <ol className="list measure">
        {lines.map((line) => (
          <li key={line}>{t(`comunicacion-social.today.first.${line}`)}</li>
        ))}
      </ol>
    </section>
  );
}
