import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { GasLevel } from '../../core/practice/goal-attainment.ts';
import type { Goal, GoalKept } from '../../keeping/contract.ts';
import { LevelChoice } from './level-choice.tsx';
import { useGoalActs } from './use-goals.ts';

type Props = {
  goal: Goal;
  onKept(kept: GoalKept): void;
  onClose(): void;
  /** People to call stand above: this form then has no filled button. */
  danger: { isShown: boolean; onDanger(fixed: FixedWords): void };
};

/** Where somebody stands on a goal now, in their own judgement, with a note if they want. */
export function StepForm({ goal, onKept, onClose, danger }: Props) {
  const t = useT();
  const { step, busy, text } = useGoalActs(danger.onDanger);
  const draft = useKeptDraft<{ level: GasLevel; note: string }>(`comunicacion-social.step.${goal.id}`);
  const { level = goal.steps.at(-1)?.level ?? 0, note = '' } = draft.changes;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const kept = await step(goal.id, { version: goal.version, level, note });
    if (!kept) return;
    draft.clear();
    onKept(kept);
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  return (
    <form className="card stack stack-5 social-form" onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown} noValidate>
      <div className="stack stack-2">
        <p className="meta">{goal.title}</p>
        <h2 className="t-head social-focus" ref={heading} tabIndex={-1}>
          {t('comunicacion-social.goalsPage.whereNow')}
        </h2>
        {draft.wasKept && <p className="meta">{t('comunicacion-social.keep.wasKept')}</p>}
      </div>
      <LevelChoice
        legend={t('comunicacion-social.goalsPage.closest')}
        levels={goal.levels}
        value={level}
        onChange={(chosen) => draft.change({ level: chosen })}
      />
      <TextField
        multiline
        optional
        label={t('comunicacion-social.goalsPage.note')}
        maxLength={500}
        value={note}
        onChange={(written) => draft.change({ note: written })}
      />
      <FormFoot
        submit={t('comunicacion-social.goalsPage.keepStep')}
        kind={danger.isShown ? 'line' : 'primary'}
        busy={busy}
        text={text}
        onLater={onClose}
      />
    </form>
  );
}
