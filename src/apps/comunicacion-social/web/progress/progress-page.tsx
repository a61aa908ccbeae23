import '../keeping/keeping.css';
import './progress.css';
import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { PracticeProgress } from '../../keeping/contract.ts';
import { NoLevels } from '../keeping/no-levels.tsx';
import { progressKey } from '../keys.ts';
import { EnergyFigure } from './energy-figure.tsx';
import { GoalFigure } from './goal-figure.tsx';
import { SkillFigure } from './skill-figure.tsx';
import { UnseenFigure } from './unseen-figure.tsx';

/** How it goes: goals first, then what practice shows, each figure with its n and what it does not say. No totals to beat. */
export function Page() {
  const t = useT();
  const { data, error, refetch } = useQuery({
    queryKey: progressKey,
    queryFn: ({ signal }) => api.get<PracticeProgress>('/api/comunicacion-social/progress', signal),
    refetchOnMount: 'always',
  });
  const isEmpty = data?.sessions === 0 && data.goals.length === 0;
  const toToday = (
    <ButtonLink kind="primary" to="/comunicacion-social">
      {t('comunicacion-social.keep.toToday')}
    </ButtonLink>
  );
  return (
    <>
      <header className="title">
        <h1>{t('comunicacion-social.progress')}</h1>
        <p>{t('comunicacion-social.progressPage.lead')}</p>
      </header>
      {!data && !error && <Loading />}
      {!data && error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {isEmpty && (
        <EmptyState
          title={t('comunicacion-social.progressPage.none')}
          text={t('comunicacion-social.progressPage.noneText')}
          illo={<NoLevels />}
        >
          {toToday}
        </EmptyState>
      )}
      {data && !isEmpty && (
        <>
          <GoalFigure goals={data.goals} />
          <UnseenFigure unseen={data.unseen} turns={data.unseenTurns} />
          <SkillFigure skills={data.skills} />
          <EnergyFigure energy={data.energy} />
          <div className="u-row">{toToday}</div>
        </>
      )}
    </>
  );
}
