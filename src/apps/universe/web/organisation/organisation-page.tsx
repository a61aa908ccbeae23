import './organisation.css';
import { useQuery } from '@tanstack/react-query';
import type { Organisation } from '#platform/organisations/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { OneOrganisation } from './one-organisation.tsx';

/** The organisations a person belongs to, what each of them sees, and the way out. */
export function Page() {
  const t = useT();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['universe', 'organisations'],
    queryFn: () => api.get<{ items: Organisation[] }>('/api/organisations'),
    refetchOnMount: 'always',
  });
  return (
    <>
      <header className="title">
        <h1>{t('universe.organisation.name')}</h1>
        <p>{t('universe.organisation.lead')}</p>
      </header>
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {data?.items.length === 0 && (
        <EmptyState title={t('universe.organisation.none')} text={t('universe.organisation.noneText')} />
      )}
      {data?.items.map((organisation) => (
        <OneOrganisation key={organisation.id} organisation={organisation} />
      ))}
    </>
  );
}
