import type { ReactNode, RefObject } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import type { Question } from '../../core/questions.ts';
import { Preview } from '../profile/preview.tsx';
import { QuestionChoices } from '../profile/question-choices.tsx';
import type { useSavedSettings } from '../profile/use-saved-settings.ts';

type Props = {
  question: Question;
  saved: ReturnType<typeof useSavedSettings>;
  heading: RefObject<HTMLHeadingElement | null>;
  notes: ReactNode;
};

/** One setting as a question, with its options said in words and a sample that follows them. */
export function WelcomeQuestion({ question, saved, heading, notes }: Props) {
  const t = useT();
  const texts = `universe.settings.${question.setting}`;
  return (
    <div className="universe-welcome-main">
      <div className="stack stack-5">
        <div className="title">
          <p className="meta">{t(`universe.group.${question.part}`)}</p>
          <h1 ref={heading} tabIndex={-1}>
            {t(`${texts}.ask`)}
          </h1>
          <p>{t(`${texts}.why`)}</p>
        </div>
        <QuestionChoices
          key={question.setting}
          question={question}
          settings={saved.profile?.settings ?? saved.settings}
          onChange={saved.change}
        />
        {notes}
      </div>
      <Preview part={question.part} settings={saved.settings}>
        <p className="meta">{t('universe.preview.changes')}</p>
      </Preview>
    </div>
  );
}
