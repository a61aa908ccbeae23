import { useQuery } from '@tanstack/react-query';
import type { ActivityPage } from '#platform/handoffs/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { activityKey } from '../keys.ts';
import { ActivityRow } from './activity-row.tsx';

const most = 8;

/** The last things a person did. */
export function ActivityList() {
  const t = useT();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: activityKey,
    queryFn: ({ signal }) => api.get<ActivityPage>(`/api/user/activity?limit=${most}`, signal),
    staleTime: 0,
  });
  if (isPending) return <Loading text={t('universe.home.activity.loading')} />;
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (data.items.length === 0) return <p className="muted measure">{t('universe.home.activity.none')}</p>;
  return (
    <ul className="rows">
      {data.items.map((line) => (
        <ActivityRow key={line.id} line={line} />
      ))}
    </ul>
  );
}
