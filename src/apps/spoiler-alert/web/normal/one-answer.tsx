import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import type { OneReading } from '../../core/engine/read-one-message.ts';
import { MayBePart } from './may-be-part.tsx';
import type { Told } from './use-answer.ts';

/** What the words do, what each may belong to and what is missing to know it. Never whether it is so. */
export function OneAnswer({ told, reading: { may, isKnownLanguage } }: { told: Told; reading: OneReading }) {
  const t = useT();
  const hasExplicit = may.some(({ strength }) => strength === 'explicit');
  const asides = [
    told.often === 'often' && 'repeats',
    told.often === 'once' && 'single',
    (told.who === 'carer' || told.who === 'work') && 'depends',
  ].filter((key) => typeof key === 'string');
  return (
    <section className="stack stack-5 spoiler-measure" aria-labelledby="normal-answer">
      <h2 className="t-head normal-focus" id="normal-answer" tabIndex={-1}>
        {t('spoiler-alert.normal.answer')}
      </h2>
      <Callout kind="maybe" title={t('spoiler-alert.normal.notEnough')}>
        <p>{t('spoiler-alert.normal.describes')}</p>
        {asides.map((key) => (
          <p key={key}>{t(`spoiler-alert.normal.${key}`)}</p>
        ))}
      </Callout>
      {hasExplicit && (
        <Callout kind="note">
          <p>{t('spoiler-alert.normal.explicit')}</p>
        </Callout>
      )}
      {may.map((one) => (
        <MayBePart key={one.topic} may={one} told={told} />
      ))}
      {may.length === 0 && <NothingFound isKnownLanguage={isKnownLanguage} />}
      <div className="u-row">
        <p>{t('spoiler-alert.normal.talk')}</p>
        <ButtonLink to="/ayuda" icon="phone">
          {t('spoiler-alert.normal.toHelp')}
        </ButtonLink>
      </div>
    </section>
  );
}

function NothingFound({ isKnownLanguage }: { isKnownLanguage: boolean }) {
  const t = useT();
  return (
    <div className="card stack stack-3">
      <h3 className="t-lead">{t('spoiler-alert.normal.nothing')}</h3>
      {!isKnownLanguage && <p>{t('spoiler-alert.normal.language')}</p>}
      <p>{t('spoiler-alert.normal.nothingText')}</p>
      <p>{t('spoiler-alert.normal.nothingFeel')}</p>
    </div>
  );
}
