import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { Lesson } from '../../core/learn/lesson.ts';
import type { Topic } from '../../core/learn/topics.ts';
import { Frame } from '../frame.tsx';
import { learnMemory } from './learn-memory.ts';
import { NoItems } from './no-items.tsx';
import { QuizItemView } from './quiz-item-view.tsx';
import { todayOf, useQuiz, type Waiting } from './use-quiz.ts';

type Props = { lessons: readonly Lesson[]; topic: Topic | null };

/** Exchanges one at a time. What was answered can be taken back; none of it is a mark. */
export function QuizView({ lessons, topic }: Props) {
  const t = useT();
  const { data, error, refetch, acting, answer, undo } = useQuiz();
  const [open, setOpen] = useState<Waiting>();
  const [isExplained, setExplained] = useState(false);
  const [hasMoved, setMoved] = useState(false);
  const [last, setLast] = useState<Waiting>();
  const waiting = open ?? (data && todayOf(data, topic)[0]);
  const item = waiting && lessons.flatMap(({ quiz }) => quiz).find(({ key }) => key === waiting.key);

  async function onAnswer(answered: Waiting, fits: boolean): Promise<void> {
    setOpen(answered);
    setExplained(true);
    setLast(undefined);
    if (await answer({ ...answered, recall: fits ? 'good' : 'again' })) setLast(answered);
  }
  async function onUndo(undone: Waiting): Promise<void> {
    if (!(await undo(undone.key))) return;
    setLast(undefined);
    setOpen(undone);
    setExplained(false);
    announce(t('spoiler-alert.learn.undone'));
  }
  const onNext = () => {
    setOpen(undefined);
    setExplained(false);
    setMoved(true);
  };

  return (
    <Frame title={t('spoiler-alert.learn.quiz')} lead={t('spoiler-alert.learn.quizLead')}>
      <div className="u-row">
        <Button
          kind="quiet"
          icon="arrow-left"
          onClick={() => learnMemory.show(topic ? { name: 'topic', topic } : { name: 'list' })}
        >
          {t('spoiler-alert.learn.finish')}
        </Button>
      </div>
      <div className="stack stack-5 spoiler-measure">
        {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
        {acting.text && (
          <Callout kind="danger" role="alert">
            <p>{acting.text}</p>
          </Callout>
        )}
        {last && (
          <div className="u-row learn-last">
            <span>{t('spoiler-alert.learn.kept')}</span>
            <Button kind="quiet" icon="undo-2" busy={acting.busy} onClick={() => void onUndo(last)}>
              {t('spoiler-alert.learn.undo')}
            </Button>
          </div>
        )}
        {waiting && item && (
          <QuizItemView
            key={item.key}
            item={item}
            isExplained={isExplained}
            takesFocus={hasMoved}
            busy={acting.busy}
            onAnswer={(fits) => void onAnswer(waiting, fits)}
            onNext={onNext}
          />
        )}
        {data && !item && <NoItems nextAt={data.nextAt} takesFocus={hasMoved} />}
      </div>
    </Frame>
  );
}
