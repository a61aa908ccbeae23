import type { ReactNode } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { isHarm } from '../../core/engine/is-harm.ts';
import type { Lesson } from '../../core/learn/lesson.ts';
import { Frame } from '../frame.tsx';
import { learnMemory } from './learn-memory.ts';
import { todayOf, useQuiz } from './use-quiz.ts';

/** The five cards of a topic: what it is, what it may cause, what is an example and what only looks like one, and what helps. */
export function LessonView({ lesson: { topic, cards, sources, reviewedAt } }: { lesson: Lesson }) {
  const t = useT();
  const { data } = useQuiz();
  const hasItems = data !== undefined && todayOf(data, topic).length > 0;
  const examples = isHarm(topic) ? 'examples' : 'protectsExamples';
  return (
    <Frame title={t(`spoiler-alert.map.sign.${topic}`)} lead={t('spoiler-alert.learn.about')}>
      <div className="u-row">
        <Button kind="quiet" icon="arrow-left" onClick={() => learnMemory.show({ name: 'list' })}>
          {t('spoiler-alert.learn.back')}
        </Button>
      </div>
      <div className="stack stack-5 spoiler-measure">
        <Card title={t('spoiler-alert.learn.cards.what')}>
          <p>{cards.what}</p>
        </Card>
        <Card title={t('spoiler-alert.learn.cards.effects')}>
          <p>{cards.effects}</p>
        </Card>
        <Card title={t(`spoiler-alert.learn.cards.${examples}`)}>
          <Examples items={cards.examples} />
        </Card>
        <Card title={t('spoiler-alert.learn.cards.alike')}>
          <Examples items={cards.alike} />
        </Card>
        <Card title={t('spoiler-alert.learn.cards.helps')}>
          <p>{cards.helps}</p>
        </Card>
        {isHarm(topic) && (
          <div className="u-row">
            <p>{t('spoiler-alert.learn.help')}</p>
            <ButtonLink to="/ayuda" icon="phone">
              {t('spoiler-alert.learn.toHelp')}
            </ButtonLink>
          </div>
        )}
        {hasItems && (
          <div className="u-row">
            <Button kind="primary" onClick={() => learnMemory.show({ name: 'quiz', topic })}>
              {t('spoiler-alert.learn.aboutThis')}
            </Button>
          </div>
        )}
        <div className="meta" data-secondary>
          {sources.map((source) => (
            <p key={source}>{t('spoiler-alert.learn.source', { source })}</p>
          ))}
          {reviewedAt === 'unverified' && <p>{t('spoiler-alert.learn.unverified')}</p>}
        </div>
      </div>
    </Frame>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card stack stack-3">
      <h2 className="t-lead">{title}</h2>
      {children}
    </section>
  );
}

function Examples({ items }: { items: Lesson['cards']['examples'] }) {
  return (
    <ul className="stack stack-4 learn-examples">
      {items.map(({ text, why }) => (
        <li className="stack stack-2" key={text}>
          <p className="quote">{text}</p>
          <p>{why}</p>
        </li>
      ))}
    </ul>
  );
}
