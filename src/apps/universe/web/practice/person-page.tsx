import './practice.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReceivedGrant } from '#platform/consent/grants/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { useParam } from '#ui/address/use-param.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { practiceKey } from '../keys.ts';
import { useScopeName } from '../privacy/use-scope-name.ts';
import { AskDialog } from './ask-dialog.tsx';
import { SharedPiece } from './shared-piece.tsx';

/** Somebody who lets whoever is here see something: each piece that is shared, and the names of those that are not. */
export function Page() {
  const t = useT();
  const grantId = useParam('grantId');
  const { data, error, refetch } = useQuery({
    queryKey: [...practiceKey, 'person', grantId],
    queryFn: ({ signal }) => api.get<ReceivedGrant>(`/api/universe/practice/people/${grantId}`, signal),
    refetchOnMount: 'always',
    // What is taken back goes from a page that stays open, too.
    refetchInterval: 30_000,
    refetchOnWindowFocus: 'always',
    retry: false,
  });
  // What was taken back while the page was open goes from it too.
  if (isProblem(error) && (error.status === 404 || error.status === 422)) {
    return (
      <>
        <header className="title">
          <h1>{t('universe.practice.gone')}</h1>
          <p>{t('universe.practice.goneText')}</p>
        </header>
        <div className="u-row">
          <ButtonLink to="/universe/consulta" kind="primary">
            {t('universe.practice.back')}
          </ButtonLink>
        </div>
      </>
    );
  }
  if (data) return <PersonView grant={data} />;
  return (
    <>
      <header className="title">
        <h1>{t('universe.practice.personName')}</h1>
      </header>
      {error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading text={t('universe.sharing.loading')} />}
    </>
  );
}

function PersonView({ grant }: { grant: ReceivedGrant }) {
  const t = useT();
  const format = useFormat();
  const scopeName = useScopeName();
  const [isAsking, setAsking] = useState(false);
  const { name, scopes, notShared, asked, relation, expiresAt } = grant;
  const listed = (some: readonly string[]) => format.list(some.map((scope) => scopeName(scope)));
  const until = t('universe.sharing.until', { date: format.date(expiresAt) });
  const canAsk = notShared.length > 0;

  return (
    <>
      <header className="title">
        <p className="meta">{t(relation === 'professional' ? 'universe.practice.view' : 'universe.practice.viewSupporter')}</p>
        <h1>{name}</h1>
      </header>
      <div className="universe-permit">
        <Icon name="eye" />
        <div>
          <b>{t('universe.practice.lets', { name, what: listed(scopes), until })}</b>
          <p className="muted">{t('universe.practice.sees', { name })}</p>
          {asked.length > 0 && <p>{t('universe.practice.asked', { what: listed(asked), name })}</p>}
        </div>
        {canAsk && <Button onClick={() => setAsking(true)}>{t('universe.practice.askMore')}</Button>}
      </div>
      <div className="cols universe-person-cols">
        <div className="stack stack-6">
          {scopes.map((scope) => (
            <SharedPiece key={scope} grant={grant} scope={scope} />
          ))}
        </div>
        <aside className="stack stack-6" aria-label={t('universe.practice.notShared')}>
          <section className="stack stack-2" aria-labelledby="universe-not-shared">
            <h2 className="t-lead" id="universe-not-shared">
              {t('universe.practice.notShared')}
            </h2>
            {canAsk ? (
              <ul className="universe-locked">
                {notShared.map((scope) => (
                  <li key={scope}>
                    <Icon name="lock" />
                    <span>{scopeName(scope)}</span>
                  </li>
                ))}
              </ul>
            ) : (
              <p>{t('universe.practice.allShared')}</p>
            )}
            <p className="meta">{t('universe.practice.notSharedText')}</p>
          </section>
          <Leave grant={grant} />
        </aside>
      </div>
      {isAsking && <AskDialog grant={grant} onClose={() => setAsking(false)} />}
    </>
  );
}

/** Ending it from this side cannot be undone here, so it is asked once. */
function Leave({ grant: { id, name } }: { grant: ReceivedGrant }) {
  const t = useT();
  const go = useGo();
  const [isOpen, setOpen] = useState(false);
  const { busy, error, act } = useAct(practiceKey);
  const leave = () =>
    act(async () => {
      await api.post(`/api/universe/practice/people/${id}/leave`);
      go('/universe/consulta', { replace: true });
    });
  return (
    <>
      <Button icon="log-out" onClick={() => setOpen(true)}>
        {t('universe.practice.leave')}
      </Button>
      <Dialog
        open={isOpen}
        title={t('universe.practice.leaveTitle', { name })}
        describe={t('universe.practice.leaveText')}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="danger" busy={busy} onClick={() => void leave()}>
              {t('universe.practice.leave')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('universe.practice.stay')}</Button>
          </>
        }
      >
        {error !== undefined && <ProblemNotice error={error} />}
      </Dialog>
    </>
  );
}
