import './today.css';
import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { PracticeToday } from '../../contract.ts';
import { todayKey } from '../keys.ts';
import { FirstVisit } from './first-visit.tsx';
import { NextCard } from './next-card.tsx';
import { OpenCard } from './open-card.tsx';
import { OtherPages } from './other-pages.tsx';

/** What there is to do today, in ten minutes or less: what is open, one situation and why, a few cards; and the way to everything else. */
export function Page() {
  const t = useT();
  const { data, error, refetch } = useQuery({
    queryKey: todayKey,
    queryFn: ({ signal }) => api.get<PracticeToday>('/api/comunicacion-social/today', signal),
    refetchOnMount: 'always',
  });
  return (
    <>
      <header className="title">
        <p className="meta">{t('comunicacion-social.name')}</p>
        <h1>{t('comunicacion-social.today.title')}</h1>
        <p>{t('comunicacion-social.today.lead')}</p>
      </header>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && data.sessions === 0 && <FirstVisit />}
      {data?.open && <OpenCard open={data.open} />}
      {data?.next && <NextCard next={data.next} isFirst={!data.open} />}
      <OtherPages cardsDue={data?.cardsDue} goals={data?.goals} />
    </>
  );
}
