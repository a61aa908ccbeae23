import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';

/** What there is without a chat: to learn, and one message alone. */
export function OtherPlaces() {
  const t = useT();
  return (
    <section className="stack stack-3 spoiler-measure" aria-labelledby="spoiler-places" data-secondary>
      <h2 className="t-lead" id="spoiler-places">
        {t('spoiler-alert.places.title')}
      </h2>
      <p>{t('spoiler-alert.places.lead')}</p>
      <div className="u-row">
        <ButtonLink to="/spoiler-alert/aprender" icon="lightbulb">
          {t('spoiler-alert.places.learn')}
        </ButtonLink>
        <ButtonLink to="/spoiler-alert/esto-es-normal" icon="message-circle-question-mark">
          {t('spoiler-alert.places.normal')}
        </ButtonLink>
      </div>
    </section>
  );
}
