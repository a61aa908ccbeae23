import { useT } from '#ui/i18n/use-t.ts';

const lines = ['text', 'tab', 'leave', 'private', 'limits'] as const;
const browsers = ['chrome', 'safari', 'safariMac', 'firefox', 'edge'] as const;

/** What this browser will know of the visit, said as it is, and how a private window is opened. */
export function TracePart({ isOpen }: { isOpen: boolean }) {
  const t = useT();
  return (
    <section className="sec spoiler-measure" aria-labelledby="spoiler-trace">
      <h2 className="t-lead" id="spoiler-trace">
        {t('spoiler-alert.gate.trace.title')}
      </h2>
      <ul className="list">
        {lines.map((line) => (
          <li key={line}>{t(`spoiler-alert.gate.trace.${line}`)}</li>
        ))}
      </ul>
      <details className="spoiler-more" open={isOpen}>
        <summary>{t('spoiler-alert.gate.trace.how')}</summary>
        <dl className="stack stack-3">
          {browsers.map((browser) => (
            <div key={browser}>
              <dt className="strong">{t(`spoiler-alert.gate.trace.${browser}`)}</dt>
              <dd>{t(`spoiler-alert.gate.trace.${browser}How`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('spoiler-alert.gate.trace.then')}</p>
      </details>
    </section>
  );
}
