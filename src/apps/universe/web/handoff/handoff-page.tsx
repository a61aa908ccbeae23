import './handoff.css';
import { useQuery } from '@tanstack/react-query';
import type { Handoff } from '#platform/handoffs/contract.ts';
import { useParam } from '#ui/address/use-param.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { handoffsKey } from '../keys.ts';
import { HandoffDecided } from './handoff-decided.tsx';
import { HandoffOffer } from './handoff-offer.tsx';

/** Something of one app that could be taken to another: all of it is seen, changed, left or let go here. */
export function Page() {
  const t = useT();
  const handoffId = useParam('handoffId');
  const { data, error, refetch } = useQuery({
    queryKey: [...handoffsKey, 'one', handoffId],
    queryFn: ({ signal }) => api.get<Handoff>(`/api/handoffs/${handoffId}`, signal),
  });

  if (data?.status === 'offered') return <HandoffOffer key={data.id} handoff={data} />;
  if (data) return <HandoffDecided handoff={data} />;
  if (isProblem(error) && (error.status === 404 || error.status === 422)) {
    return (
      <>
        <header className="title">
          <h1>{t('universe.handoff.gone.title')}</h1>
          <p>{t('universe.handoff.gone.text')}</p>
        </header>
        <div className="u-row">
          <ButtonLink to="/" kind="primary">
            {t('universe.missing.home')}
          </ButtonLink>
        </div>
      </>
    );
  }
  return (
    <>
      <header className="title">
        <h1>{t('universe.handoff.name')}</h1>
      </header>
      {error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading text={t('universe.handoff.loading')} />}
    </>
  );
}
