import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { InvitationSeen } from '#platform/organisations/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { useHash } from '#ui/address/use-hash.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { showToast } from '#ui/primitives/toasts.ts';

/** An invitation to an organisation: what it would see, and the person's answer. Opening it uses nothing up. */
export function Page() {
  // What follows the # never travels by itself, so the link is in nobody's log.
  const token = useHash();
  return <Invitation token={token} key={token} />;
}

function Invitation({ token }: { token: string }) {
  const t = useT();
  const format = useFormat();
  const go = useGo();
  const [problem, setProblem] = useState<unknown>();
  const [isBusy, setIsBusy] = useState(false);
  const { data, error, isPending } = useQuery({
    queryKey: ['universe', 'organisation-invitation', token],
    queryFn: () => api.post<InvitationSeen>('/api/organisations/invitations/look', { token }),
    retry: false,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

  async function accept(): Promise<void> {
    setIsBusy(true);
    try {
      await api.post('/api/organisations/invitations/accept', { token });
      showToast({ text: t('universe.organisation.joined') });
      go('/universe/organizacion', { replace: true });
    } catch (caught) {
      setProblem(caught);
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <>
      <header className="title">
        <h1>
          {data ? t('universe.organisation.invitesYou', { name: data.organisation }) : t('universe.organisation.invitation')}
        </h1>
        {data && <p>{t(`universe.organisation.youWouldBe.${data.role}`)}</p>}
      </header>
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} />}
      {problem !== undefined && <ProblemNotice error={problem} />}
      {data && (
        <>
          <div className="stack stack-2 measure">
            <p>{t('universe.organisation.sees')}</p>
            <p className="muted">{t('universe.organisation.until', { day: format.date(data.expiresAt) })}</p>
          </div>
          <div className="u-row">
            <Button kind="primary" icon="check" busy={isBusy} onClick={() => void accept()}>
              {t('universe.organisation.accept')}
            </Button>
            <Button onClick={() => go('/')}>{t('universe.organisation.notNow')}</Button>
          </div>
        </>
      )}
    </>
  );
}
