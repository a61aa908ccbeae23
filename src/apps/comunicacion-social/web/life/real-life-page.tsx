import type { FixedWords } from '#platform/safety/contract.ts';
import '../keeping/keeping.css';
import './life.css';
import { useRef, useState } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import type { RealLifeEntry, RealLifeKept } from '../../keeping/contract.ts';
import { useGoals } from '../goals/use-goals.ts';
import { byMonth, noonOf } from './life-draft.ts';
import { LifeForm } from './life-form.tsx';
import { LifeRow } from './life-row.tsx';
import { useRealLife, useRealLifeActs } from './use-real-life.ts';

/** What somebody did outside of here, in their words: a form for the next one, and the rest by month. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const life = useRealLife();
  const { remove } = useRealLifeActs();
  const goals = useGoals().data?.items ?? [];
  const [changing, setChanging] = useState<string>();
  const [fixed, setFixed] = useState<FixedWords & { isKept: boolean }>();
  const danger = { isShown: fixed !== undefined, onDanger: (said: FixedWords) => setFixed({ ...said, isKept: false }) };
  const heading = useRef<HTMLHeadingElement>(null);
  const isChanging = life.items.some(({ id }) => id === changing);
  const goBack = () => {
    setChanging(undefined);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const onKept = ({ fixed: said, isKept }: RealLifeKept) => {
    setFixed(said ? { ...said, isKept } : undefined);
    if (!isKept) return;
    if (said) return setChanging(undefined);
    announce(t('comunicacion-social.keep.kept'));
    goBack();
  };
  const onRemove = (entry: RealLifeEntry) => {
    heading.current?.focus({ preventScroll: true });
    void remove(entry);
  };

  return (
    <>
      {fixed && <FixedPlace fixed={fixed} isKept={fixed.isKept} onClose={() => setFixed(undefined)} />}
      <header className="title">
        <h1>{t('comunicacion-social.realLife')}</h1>
        <p>{t('comunicacion-social.lifePage.lead')}</p>
      </header>
      {!isChanging && !fixed?.isKept && <LifeForm {...{ goals, onKept, danger }} />}
      <section className="sec" aria-labelledby="social-life">
        <h2 className="t-head social-focus" id="social-life" ref={heading} tabIndex={-1}>
          {t('comunicacion-social.lifePage.written')}
        </h2>
        {life.isPending && <Loading />}
        {life.error && life.items.length === 0 && <ProblemNotice error={life.error} retry={() => void life.refetch()} />}
        {life.data && life.items.length === 0 && (
          <EmptyState title={t('comunicacion-social.lifePage.none')} text={t('comunicacion-social.lifePage.noneText')} />
        )}
        {byMonth(life.items).map(({ month, items }) => (
          <section className="stack stack-3" key={month} aria-labelledby={`social-life-${month}`}>
            <h3 className="t-lead ui-day" id={`social-life-${month}`}>
              {format.month(noonOf(`${month}-15`))}
            </h3>
            <ul className="rows">
              {items.map((entry) =>
                entry.id === changing ? (
                  <li key={entry.id} className="social-entry">
                    <LifeForm {...{ entry, goals, onKept, danger }} onClose={goBack} />
                  </li>
                ) : (
                  <LifeRow
                    key={entry.id}
                    entry={entry}
                    goalTitle={goals.find(({ id }) => id === entry.goalId)?.title}
                    onChange={() => setChanging(entry.id)}
                    onRemove={() => onRemove(entry)}
                  />
                ),
              )}
            </ul>
          </section>
        ))}
        <MoreButton pages={life} text={t('comunicacion-social.lifePage.older')} />
      </section>
    </>
  );
}
