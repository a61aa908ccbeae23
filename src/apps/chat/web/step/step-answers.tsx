import type { StepView } from '#platform/dialogue/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';

type Answer = StepView['answers'][number];
const fewAnswers = 2;

/** What was answered so far, each changeable. Many are folded away, so that the question stays in view. */
export function StepAnswers({ answers, onChange }: { answers: readonly Answer[]; onChange(answer: Answer): void }) {
  const t = useT();
  if (answers.length === 0) return null;
  const list = (
    <ul className="chat-answers">
      {answers.map((answer) => (
        <li key={answer.stepId}>
          <Icon name="check" />
          <span className="grow">
            <span className="meta">{answer.label}</span>
            <span className="chat-answer">{answer.answer}</span>
          </span>
          <button type="button" className="tool" onClick={() => onChange(answer)}>
            <Icon name="pencil" />
            {t('chat.step.change')}
            <span className="sr"> {answer.label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  if (answers.length <= fewAnswers) return list;
  return (
    <details className="chat-answers-folded">
      <summary>{t('chat.step.answered', { count: answers.length })}</summary>
      {list}
    </details>
  );
}
