import { Fragment } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { AskCard } from './ask-card.tsx';
import { GrantRow } from './grant-row.tsx';
import { useGrants } from './use-grants.ts';

const invitePath = '/universe/quien-ve-que/invitar';

/** The people who were let in, what each sees and until when; and what they ask for. */
export function GrantList({ isStopped }: { isStopped: boolean }) {
  const t = useT();
  const { data, isPending, error, refetch } = useGrants();
  const grants = data?.filter(({ state }) => state !== 'revoked') ?? [];
  const isEmpty = data !== undefined && grants.length === 0;

  return (
    <section className="sec" aria-labelledby="universe-people">
      <div className="sec-head">
        <h2 id="universe-people" tabIndex={-1}>
          {t('universe.privacy.people')}
        </h2>
        {!isEmpty && (
          <ButtonLink to={invitePath} kind="primary" icon="plus">
            {t('universe.privacy.invite')}
          </ButtonLink>
        )}
      </div>
      {isPending && <Loading text={t('universe.sharing.loading')} />}
      {error && !data && <ProblemNotice error={error} retry={() => void refetch()} />}
      {isEmpty && (
        <EmptyState title={t('universe.privacy.nobody')} text={t('universe.privacy.nobodyText')}>
          <ButtonLink to={invitePath} kind="primary" icon="plus">
            {t('universe.privacy.invite')}
          </ButtonLink>
        </EmptyState>
      )}
      {isStopped && grants.length > 0 && (
        <Callout kind="note" title={t('universe.privacy.stopped')}>
          <p>{t('universe.privacy.stoppedText')}</p>
        </Callout>
      )}
      {grants.map((grant) => (
        <Fragment key={grant.id}>
          {grant.asks.map((ask) => (
            <AskCard key={ask.id} grant={grant} ask={ask} />
          ))}
        </Fragment>
      ))}
      {grants.length > 0 && (
        <ul className="rows rows--card universe-grants">
          {grants.map((grant) => (
            <GrantRow key={grant.id} grant={grant} />
          ))}
        </ul>
      )}
    </section>
  );
}
