import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { nameLevel } from '../../core/practice/goal-line.ts';
import type { Goal } from '../../keeping/contract.ts';
import { signed } from '../keeping/level-line.tsx';

/** The steps of a goal, each with its day and note; the last can be taken back. Where somebody began stays. */
export function GoalPath({ goal, undoStep }: { goal: Goal; undoStep(goal: Goal): Promise<unknown> }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  if (goal.steps.length < 2) return null;
  return (
    <details className="social-details">
      <summary>{t('comunicacion-social.goalsPage.path', { count: goal.steps.length })}</summary>
      <ol className="list">
        {goal.steps.map(({ level, note, at }) => (
          <li key={at}>
            {format.date(at)} · {signed(level)}, {nameLevel(level, language)}
            {note && <span className="social-text meta"> {t('comunicacion-social.keep.quoted', { text: note })}</span>}
          </li>
        ))}
      </ol>
      <div className="u-row social-acts">
        <Button kind="quiet" icon="undo-2" aria-describedby={`goal-${goal.id}`} onClick={() => void undoStep(goal)}>
          {t('comunicacion-social.goalsPage.takeStepBack')}
        </Button>
      </div>
    </details>
  );
}
