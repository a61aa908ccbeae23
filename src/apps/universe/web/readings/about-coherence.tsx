import type { Consent, ConsentPurpose } from '#platform/consent/ledger/contract.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';

/** Each channel needs its own, and looking at both together one more. */
const needed: readonly ConsentPurpose[] = ['emotion-analysis', 'camera', 'social-cues'];

type Props = { consents: readonly Consent[] | undefined; isEmpty: boolean };

/** What coherence is made of, which permission is missing for it, and where one is made. */
export function AboutCoherence({ consents, isEmpty }: Props) {
  const t = useT();
  const format = useFormat();
  const uses = needed.flatMap((use) => consents?.find(({ purpose }) => purpose === use) ?? []);
  const refused = uses.find((use) => use.refused)?.refused;
  if (refused) return <p className="measure">{t(`analysis.consent.${refused === 'account' ? 'accountText' : 'ageText'}`)}</p>;
  const off = uses.filter(({ granted }) => !granted).map(({ text }) => text.name);
  return (
    <div className="stack stack-4">
      <p className="measure">{t('universe.readings.coherence.text')}</p>
      {isEmpty && <p className="measure">{t('universe.readings.coherence.none')}</p>}
      {off.length > 0 && (
        <p className="measure">{t('universe.readings.coherence.off', { count: off.length, names: format.list(off) })}</p>
      )}
      <div className="u-row">
        {off.length > 0 && (
          <ButtonLink to="/universe/quien-ve-que" icon="eye">
            {t('universe.readings.empty.go')}
          </ButtonLink>
        )}
        {uses.length > 0 && off.length === 0 && (
          <ButtonLink to="/comunicacion-social/voz" icon="scan-search">
            {t('universe.readings.coherence.go')}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
