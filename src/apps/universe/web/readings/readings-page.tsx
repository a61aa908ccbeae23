import '#ui/session/analysis/analysis.css';
import './readings.css';
import { useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { useConsents } from '#ui/session/use-consents.ts';
import { AboutCoherence } from './about-coherence.tsx';
import { NoReadings } from './no-readings.tsx';
import { ReadingRow } from './reading-row.tsx';
import { RemoveAll } from './remove-all.tsx';
import { useReadings, type Which } from './use-readings.ts';
import { UsesNow } from './uses-now.tsx';

const kinds: readonly Which[] = ['all', 'emotion', 'social_cues', 'coherence'];

/** All that was read or measured of a person, with what it means, what they say of it, and the ways to delete it. */
export function Page() {
  const t = useT();
  const [which, setWhich] = useState<Which>('all');
  const readings = useReadings(which);
  const consents = useConsents();
  const heading = useRef<HTMLHeadingElement>(null);
  const { items, isPending, error, hasNextPage, refetch } = readings;
  const isEmpty = !isPending && !error && !hasNextPage && items.length === 0;
  const isNone = isEmpty && which === 'all';
  /** A row takes its buttons with it, so the focus goes to what stays. */
  const toHeading = () => heading.current?.focus({ preventScroll: true });

  return (
    <>
      <header className="title">
        <h1>{t('universe.readings.name')}</h1>
        <p>{t('universe.readings.lead')}</p>
      </header>
      <div className="cols universe-readings-cols">
        <section className="sec" aria-labelledby="universe-readings">
          <h2 className="t-lead" id="universe-readings" ref={heading} tabIndex={-1}>
            {t(isNone ? 'universe.readings.empty.title' : 'universe.readings.kept')}
          </h2>
          {!isNone && (
            <Seg<Which>
              legend={t('universe.readings.which')}
              value={which}
              onChange={setWhich}
              options={kinds.map((kind) => ({ value: kind, label: t(`universe.readings.kind.${kind}`) }))}
            />
          )}
          {isPending && <Loading text={t('universe.readings.loading')} />}
          {error && items.length === 0 && <ProblemNotice error={error} retry={() => void refetch()} />}
          {isNone && <NoReadings consents={consents.data} />}
          {which === 'coherence' && <AboutCoherence consents={consents.data} isEmpty={isEmpty} />}
          {isEmpty && !isNone && which !== 'coherence' && <p className="muted">{t('universe.readings.noneOf')}</p>}
          {items.length > 0 && (
            <ul className="rows">
              {items.map((analysis) => (
                <ReadingRow key={analysis.id} analysis={analysis} onGone={toHeading} />
              ))}
            </ul>
          )}
          <MoreButton pages={readings} text={t('universe.readings.more')} />
        </section>
        <aside className="stack stack-6" aria-label={t('universe.readings.uses.title')}>
          <UsesNow consents={consents} hasWay={!isNone} />
          {items.length > 0 && <RemoveAll onGone={toHeading} />}
        </aside>
      </div>
    </>
  );
}
