import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { isHarm } from '../../core/engine/is-harm.ts';
import type { Lesson } from '../../core/learn/lesson.ts';
import { Frame } from '../frame.tsx';
import { signIcons } from '../map/sign-icons.ts';
import { ForgetQuiz } from './forget-quiz.tsx';
import { learnMemory } from './learn-memory.ts';
import { todayOf, useQuiz } from './use-quiz.ts';

/** All the topics, what does harm and what protects alike, and how much there is to look at today. */
export function TopicList({ lessons }: { lessons: readonly Lesson[] }) {
  const t = useT();
  const { data, error } = useQuiz();
  const today = data ? todayOf(data, null).length : 0;
  return (
    <Frame title={t('spoiler-alert.learn.title')} lead={t('spoiler-alert.learn.lead')}>
      <div className="stack stack-4 spoiler-measure">
        <p>{t('spoiler-alert.learn.about')}</p>
        {today > 0 && (
          <>
            <p>
              {t('spoiler-alert.learn.quizHere', { count: today })} {t('spoiler-alert.learn.quizTime')}
            </p>
            <div className="u-row">
              <Button kind="primary" onClick={() => learnMemory.show({ name: 'quiz', topic: null })}>
                {t('spoiler-alert.learn.toQuiz')}
              </Button>
            </div>
          </>
        )}
        {data && today === 0 && <p>{t('spoiler-alert.learn.none')}</p>}
        {!data && error && <p>{t('spoiler-alert.learn.offline')}</p>}
      </div>
      <Topics title={t('spoiler-alert.learn.harm')} lessons={lessons.filter(({ topic }) => isHarm(topic))} />
      <Topics title={t('spoiler-alert.learn.protects')} lessons={lessons.filter(({ topic }) => !isHarm(topic))} />
      <div className="stack stack-4 spoiler-measure" data-secondary>
        <p className="meta">{t('spoiler-alert.learn.secret')}</p>
        {data && data.met > 0 && <ForgetQuiz />}
      </div>
    </Frame>
  );
}

function Topics({ title, lessons }: { title: string; lessons: readonly Lesson[] }) {
  const t = useT();
  return (
    <section className="stack stack-4">
      <h2 className="t-lead">{title}</h2>
      <ul className="learn-topics">
        {lessons.map(({ topic }) => (
          <li key={topic}>
            <Button start wide icon={signIcons[topic]} onClick={() => learnMemory.show({ name: 'topic', topic })}>
              {t(`spoiler-alert.map.sign.${topic}`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
