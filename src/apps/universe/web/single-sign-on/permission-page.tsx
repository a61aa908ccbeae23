import { useQuery } from '@tanstack/react-query';
import type { Permission } from '#platform/auth/single-sign-on/permissions/contract.ts';
import { useParam } from '#ui/address/use-param.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { PermissionAnswer } from './permission-answer.tsx';
import { PermissionOffer } from './permission-offer.tsx';
import { usePermissionDecision } from './use-permission-decision.ts';

/** Another site asks who somebody is. Where being signed in is all it takes, it leads on by itself. */
export function Page() {
  const t = useT();
  const uid = useParam('uid');
  const { data, error, refetch } = useQuery({
    queryKey: ['universe', 'permission', uid],
    queryFn: ({ signal }) => api.get<Permission>(`/api/auth/permissions/${uid}`, signal),
    // Looked at once: what was answered in another tab says so when it is answered here.
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const decision = usePermissionDecision(uid, data?.needs === 'nothing');

  if (isGone(error) || isGone(decision.error)) {
    return (
      <>
        <header className="title">
          <h1>{t('universe.permission.gone.title')}</h1>
          <p>{t('universe.permission.gone.text')}</p>
        </header>
        <div className="u-row">
          <ButtonLink to="/" kind="primary">
            {t('universe.permission.gone.act')}
          </ButtonLink>
        </div>
      </>
    );
  }
  if (data?.needs === 'permission') return <PermissionOffer permission={data} decision={decision} />;
  if (data?.needs === 'proof' || data?.needs === 'other-person')
    return <PermissionAnswer permission={data} decision={decision} />;
  return (
    <>
      <header className="title">
        <h1>{t('universe.permission.name')}</h1>
      </header>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {decision.error !== undefined && (
        <ProblemNotice title={t('universe.permission.failed')} error={decision.error} retry={() => decision.decide(true)} />
      )}
      {!error && decision.error === undefined && (
        <Loading text={data ? t('universe.permission.leading', { site: data.site.name }) : t('universe.permission.loading')} />
      )}
    </>
  );
}

function isGone(error: unknown): boolean {
  return isProblem(error) && (error.status === 404 || error.status === 422);
}
