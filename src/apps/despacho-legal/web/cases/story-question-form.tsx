import { useEffect, useRef } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import type { StoryQuestion } from '../../core/cases/story-path.ts';
import type { Story } from '../../story/contract.ts';
import type { Danger } from './case-frame.tsx';
import { StoryAnswerFields } from './story-answer-fields.tsx';
import { StoryChoice } from './story-choice.tsx';

export type QuestionProps = {
  story: Story;
  question: StoryQuestion;
  danger: Danger;
  onNext(): void;
  onBack: (() => void) | undefined;
  onPause(): void;
};

const parts = ['begin', 'happened', 'more', 'wish'];

/** One question of a story, alone on its screen. The focus goes to the question as it comes. */
export function StoryQuestionForm(props: QuestionProps) {
  const t = useT();
  const { story, question } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const words = `despacho-legal.asked.${question.part === 'more' && question.words.includes('.') ? `more.${question.words}` : question.words}`;
  const what = question.event && !question.key.endsWith('-what') ? whatOf(story, question.event) : '';
  const place = [
    story.case.title,
    t('despacho-legal.story.place', {
      number: parts.indexOf(question.part) + 1,
      part: t(`despacho-legal.story.part.${question.part}`),
    }),
    question.event && t('despacho-legal.story.event', { event: question.event }),
  ];
  const isChoice = question.kind === 'country' || question.kind === 'branch';
  return (
    <section className="stack stack-5 legal-measure" aria-labelledby="legal-question">
      <header className="title">
        <p className="meta">{place.filter(Boolean).join(' · ')}</p>
        <h1 id="legal-question" ref={heading} tabIndex={-1} className="legal-focus">
          {t(`${words}.ask`)}
        </h1>
        {what && <p className="legal-text">{t('despacho-legal.story.about', { what })}</p>}
        <p id="legal-question-help">{t(`${words}.help`)}</p>
      </header>
      {isChoice ? <StoryChoice {...props} ask={t(`${words}.ask`)} /> : <StoryAnswerFields {...props} ask={t(`${words}.ask`)} />}
    </section>
  );
}

function whatOf({ answers }: Story, event: number): string {
  return answers.find(({ question }) => question === `event-${event}-what`)?.text ?? '';
}
