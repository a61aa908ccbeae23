import '../scenarios/scenarios.css';
import './past.css';
import { useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { SessionSummary } from '../../contract.ts';
import { PastRow } from './past-row.tsx';
import { usePastActs, usePastSessions } from './use-past-sessions.ts';

/** Every rehearsal of a person, newest first: to read its review, to go on with it, or to remove it. */
export function Page() {
  const t = useT();
  const past = usePastSessions();
  const { busy, remove, goOn } = usePastActs();
  const heading = useRef<HTMLHeadingElement>(null);
  const { items, data, error, isPending, refetch } = past;
  const onRemove = (session: SessionSummary) => {
    // The row takes its button with it.
    heading.current?.focus({ preventScroll: true });
    void remove(session);
  };
  return (
    <>
      <header className="title">
        <h1>{t('comunicacion-social.rehearsals')}</h1>
        <p>{t('comunicacion-social.past.lead')}</p>
      </header>
      <section className="sec" aria-labelledby="practice-past">
        <h2 className="t-lead practice-focus" id="practice-past" ref={heading} tabIndex={-1}>
          {t('comunicacion-social.past.kept')}
        </h2>
        {isPending && <Loading />}
        {error && items.length === 0 && <ProblemNotice error={error} retry={() => void refetch()} />}
        {data && items.length === 0 && !past.hasNextPage && (
          <EmptyState title={t('comunicacion-social.past.none')} text={t('comunicacion-social.past.noneText')}>
            <ButtonLink kind="primary" to="/comunicacion-social/situaciones">
              {t('comunicacion-social.scenarios')}
            </ButtonLink>
          </EmptyState>
        )}
        {items.length > 0 && (
          <ul className="rows">
            {items.map((one) => (
              <PastRow key={one.id} session={one} busy={busy} onGoOn={() => void goOn(one)} onRemove={() => onRemove(one)} />
            ))}
          </ul>
        )}
        <MoreButton pages={past} text={t('comunicacion-social.past.older')} />
      </section>
    </>
  );
}
