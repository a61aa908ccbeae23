import type { Consent } from '#platform/consent/ledger/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';

/** Nothing was read: how one begins, or why nobody can here. */
export function NoReadings({ consents }: { consents: readonly Consent[] | undefined }) {
  const t = useT();
  if (consents?.some(({ refused }) => refused === 'account'))
    return <p className="measure">{t('analysis.consent.accountText')}</p>;
  return (
    <div className="stack">
      <p className="measure">{t('universe.readings.empty.text')}</p>
      <ol className="list measure">
        <li>{t('universe.readings.empty.first')}</li>
        <li>{t('universe.readings.empty.second')}</li>
        <li>{t('universe.readings.empty.third')}</li>
      </ol>
      <div className="u-row">
        <ButtonLink to="/universe/quien-ve-que" icon="eye">
          {t('universe.readings.empty.go')}
        </ButtonLink>
        <ButtonLink to="/chat" kind="quiet" icon="message-circle">
          {t('universe.readings.empty.chat')}
        </ButtonLink>
      </div>
    </div>
  );
}
