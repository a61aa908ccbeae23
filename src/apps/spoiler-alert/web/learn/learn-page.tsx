import './learn.css';
import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useLeaving } from '../exit/use-leaving.ts';
import { Frame } from '../frame.tsx';
import { learnMemory, useLearnView } from './learn-memory.ts';
import { LessonView } from './lesson-view.tsx';
import { QuizView } from './quiz-view.tsx';
import { TopicList } from './topic-list.tsx';
import { useLessons } from './use-lessons.ts';

/** Cards to read and exchanges to look at. One address for all of it. */
export function Page() {
  const t = useT();
  const view = useLearnView();
  const { data: lessons, error, refetch } = useLessons();
  useLeaving();
  useForgotten();
  useViewFocus();
  if (!lessons)
    return (
      <Frame title={t('spoiler-alert.learn.title')} lead={t('spoiler-alert.learn.lead')}>
        {error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />}
      </Frame>
    );
  if (view.name === 'quiz') return <QuizView lessons={lessons} topic={view.topic} />;
  const lesson = view.name === 'topic' && lessons.find(({ topic }) => topic === view.topic);
  return lesson ? <LessonView lesson={lesson} /> : <TopicList lessons={lessons} />;
}

/** Whoever opens this page later begins with the list. */
function useForgotten(): void {
  useEffect(
    () => () => {
      if (!location.pathname.endsWith('/aprender')) learnMemory.forget();
    },
    [],
  );
}

/** The focus goes to the title of what was just opened. */
function useViewFocus(): void {
  const view = useLearnView();
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [view]);
}
