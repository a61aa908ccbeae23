import './privacy.css';
import { useQuery } from '@tanstack/react-query';
import type { Invitation } from '#platform/consent/grants/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { useHash } from '#ui/address/use-hash.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { practiceKey } from '../keys.ts';
import { useScopeName } from './use-scope-name.ts';

/** Somebody opens the link they were given: they read who asks, what they would see and until when, and decide. */
export function Page() {
  const t = useT();
  // What is behind the # stays in this browser; only the answer sends it.
  const token = useHash();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['universe', 'invitation', token],
    queryFn: () => api.post<Invitation>('/api/user/invitations/read', { token }),
    enabled: token !== '',
    retry: false,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

  if (data) return <Question token={token} invitation={data} key={token} />;
  if (token === '' || isProblem(error, 'consent/invitation-not-found')) {
    return (
      <>
        <header className="title">
          <h1>{t('universe.invitation.gone')}</h1>
          <p>{t('universe.invitation.goneText')}</p>
        </header>
        <div className="u-row">
          <ButtonLink to="/" kind="primary">
            {t('universe.invitation.home')}
          </ButtonLink>
        </div>
      </>
    );
  }
  return (
    <>
      <header className="title">
        <h1>{t('universe.privacy.invitationName')}</h1>
      </header>
      {isPending && <Loading text={t('universe.sharing.loading')} />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
    </>
  );
}

function Question({ token, invitation }: { token: string; invitation: Invitation }) {
  const t = useT();
  const go = useGo();
  const format = useFormat();
  const scopeName = useScopeName();
  const { busy, error, act } = useAct(practiceKey);
  const { from: name, scopes, expiresAt } = invitation;

  const accept = () =>
    act(async () => {
      const { grantId } = await api.post<{ grantId: string }>('/api/user/invitations/accept', { token });
      go(`/universe/consulta/persona/${grantId}`, { replace: true });
    });

  return (
    <>
      <header className="title">
        <h1>{t('universe.invitation.title', { name })}</h1>
      </header>
      <section className="card stack universe-form" aria-labelledby="universe-invitation-what">
        <h2 className="t-lead" id="universe-invitation-what">
          {t('universe.invitation.what')}
        </h2>
        <div className="stack stack-2">
          <p className="strong">{t('universe.invitation.scopes')}</p>
          <ul className="stack stack-2">
            {scopes.map((scope) => (
              <li className="u-row u-row-2 nowrap" key={scope}>
                <Icon name="eye" />
                <span>{scopeName(scope)}</span>
              </li>
            ))}
          </ul>
        </div>
        <p>{t('universe.invitation.until', { name, date: format.date(expiresAt) })}</p>
        <p>{t('universe.invitation.noted', { name })}</p>
        <p>{t('universe.invitation.yours', { name })}</p>
      </section>
      {error !== undefined && <ProblemNotice error={error} />}
      <div className="u-row">
        <Button kind="primary" busy={busy} onClick={() => void accept()}>
          {t('universe.invitation.accept')}
        </Button>
        <ButtonLink to="/">{t('universe.invitation.refuse')}</ButtonLink>
      </div>
    </>
  );
}
