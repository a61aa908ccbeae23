import { useT } from '#ui/i18n/use-t.ts';

/** How many steps each guide has. */
const guides = { whatsappAndroid: 5, whatsappIos: 5, telegram: 5, instagram: 6, messenger: 6, sms: 4, mail: 4, copy: 4 };

/** How a chat is got out of each app, step by step, in literal words. */
export function ExportGuides() {
  const t = useT();
  return (
    <section className="sec spoiler-measure" aria-labelledby="spoiler-guides" data-secondary>
      <h2 className="t-lead" id="spoiler-guides">
        {t('spoiler-alert.bring.guides.title')}
      </h2>
      <p className="muted">{t('spoiler-alert.bring.guides.text')}</p>
      <ul className="rows">
        {Object.entries(guides).map(([guide, steps]) => (
          <li key={guide}>
            <details className="spoiler-more">
              <summary>{t(`spoiler-alert.bring.guides.${guide}.name`)}</summary>
              <ol className="list">
                {Array.from({ length: steps }, (_, at) => at + 1).map((step) => (
                  <li key={step}>{t(`spoiler-alert.bring.guides.${guide}.steps.${step}`)}</li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
