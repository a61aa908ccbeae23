import './home.css';
import { useState } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { CheckIn } from '#ui/session/check-in.tsx';
import { useProfile } from '#ui/session/use-profile.ts';
import { useSession } from '#ui/session/use-session.ts';
import { continueCards, stepsFrom } from '../../core/next-step.ts';
import { AppList } from './app-list.tsx';
import { HomeActivity } from './home-activity.tsx';
import { HomeContinue } from './home-continue.tsx';
import { HomeNext } from './home-next.tsx';
import { HomeNote } from './home-note.tsx';
import { HomeNotices } from './home-notices.tsx';
import { TodayCard } from './today-card.tsx';
import { useHomeSteps } from './use-home-steps.ts';

/** How many next steps stand side by side for who wants more than one. */
const fewSteps = 3;

/** The home: one next step, what else was left half done, and everything there is. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const { user } = useSession();
  const { settings } = useProfile();
  const { isKnown, begun, steps, problem, readAgain } = useHomeSteps();
  const [at, setAt] = useState(0);
  const count = settings.oneStep ? 1 : fewSteps;

  return (
    <>
      <div className="universe-hello">
        <header className="title">
          <p className="meta universe-day">{format.longDay()}</p>
          <h1>{user ? t('universe.home.hello', { name: user.name }) : t('universe.home.helloNobody')}</h1>
          <p>{t(begun.length ? 'universe.home.kept' : 'universe.home.fresh')}</p>
        </header>
        <HomeNote />
      </div>
      <CheckIn />
      <HomeNotices />
      {problem !== undefined && <ProblemNotice title={t('universe.home.failedTitle')} error={problem} retry={readAgain} />}
      {isKnown ? <HomeNext steps={steps} at={at} count={count} onMove={setAt} /> : <Loading text={t('universe.home.loading')} />}
      <TodayCard />
      {isKnown && <HomeContinue conversations={continueCards(stepsFrom(steps, at, count), begun)} />}
      {isKnown && problem === undefined && begun.length === 0 && (
        <div className="universe-nothing">
          <EmptyState title={t('universe.home.nothing.title')} text={t('universe.home.nothing.text')} />
        </div>
      )}
      <AppList />
      <HomeActivity />
    </>
  );
}
