import type { Consent } from '#platform/consent/ledger/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';

/** Nothing was read: how one begins, or why nobody can here. */
export function NoReadings({ consents }: { consents: readonly Consent[] | undefined }) {
  const t = useT();
  const isRefused = consents?.some(({ refused }) => refused === 'account') ?? false;
  return (
    <EmptyState
      title={t('universe.readings.empty.title')}
      text={t(isRefused ? 'analysis.consent.accountText' : 'universe.readings.empty.text')}
    >
      {!isRefused && (
        <>
          <ol className="list measure">
            <li>{t('universe.readings.empty.first')}</li>
            <li>{t('universe.readings.empty.second')}</li>
            <li>{t('universe.readings.empty.third')}</li>
          </ol>
          <div className="u-row">
            <ButtonLink to="/universe/quien-ve-que" icon="eye">
              {t('universe.readings.uses.go')}
            </ButtonLink>
            <ButtonLink to="/chat" kind="quiet" icon="message-circle">
              {t('universe.readings.empty.chat')}
            </ButtonLink>
          </div>
        </>
      )}
    </EmptyState>
  );
}
