import type { Consent, ConsentPurpose } from '#platform/consent/ledger/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { useConsents } from '#ui/session/use-consents.ts';

const uses: readonly ConsentPurpose[] = ['emotion-analysis', 'social-cues', 'voice', 'camera', 'audio-files'];

type Props = {
  consents: ReturnType<typeof useConsents>;
  /** Whether the way to change them is here; where nothing was read, it is beside what explains it. */
  hasWay: boolean;
};

/** Which uses are on now, each by itself; they are changed where all of them are. */
export function UsesNow({ consents, hasWay }: Props) {
  const t = useT();
  const shown = uses.flatMap((use) => consents.data?.find(({ purpose }) => purpose === use) ?? []);
  return (
    <section className="card stack stack-4" aria-labelledby="universe-uses">
      <h2 className="t-lead" id="universe-uses">
        {t('universe.readings.uses.title')}
      </h2>
      {consents.isPending && <Loading text={t('analysis.consent.loading')} />}
      {consents.error && !consents.data && <ProblemNotice error={consents.error} retry={() => void consents.refetch()} />}
      {shown.length > 0 && (
        <ul className="universe-uses">
          {shown.map((consent) => (
            <li key={consent.purpose}>
              <span className="grow">{consent.text.name}</span>
              <State consent={consent} />
            </li>
          ))}
        </ul>
      )}
      {hasWay && (
        <div>
          <ButtonLink to="/universe/quien-ve-que" icon="eye">
            {t('universe.readings.uses.go')}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}

function State({ consent: { granted, refused } }: { consent: Consent }) {
  const t = useT();
  if (refused) return <Tag icon="lock">{t(`universe.readings.uses.${refused}`)}</Tag>;
  return granted ? (
    <Tag kind="ok" icon="check">
      {t('universe.readings.uses.on')}
    </Tag>
  ) : (
    <Tag icon="x">{t('universe.readings.uses.off')}</Tag>
  );
}
