import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { Stars } from '#ui/primitives/stars.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { Goal, GoalKept } from '../../keeping/contract.ts';
import { draftOf, emptyGoal, type GoalDraft, type GoalStep, goalSteps, missingStep } from './goal-draft.ts';
import { GoalLevels } from './goal-levels.tsx';
import { GoalWeight } from './goal-weight.tsx';
import { GoalWhat } from './goal-what.tsx';
import { useGoalActs } from './use-goals.ts';

type Props = {
  goal?: Goal;
  onKept(kept: GoalKept): void;
  onClose(): void;
  /** People to call stand above: this form then has no filled button. */
  danger: { isShown: boolean; onDanger(fixed: FixedWords): void };
};

/** A goal in three short steps (a11y/A8). What is written stays here until it is kept, also when the form is closed. */
export function GoalForm({ goal, onKept, onClose, danger }: Props) {
  const t = useT();
  const { add, change: send, busy, text } = useGoalActs(danger.onDanger);
  const [newId] = useState(() => crypto.randomUUID());
  const draft = useKeptDraft<GoalDraft>(goal ? `comunicacion-social.goal.${goal.id}` : 'comunicacion-social.goal.new');
  const fields: GoalDraft = { ...(goal ? draftOf(goal) : emptyGoal(newId)), ...draft.changes };
  const [step, setStep] = useState<GoalStep>('what');
  const [missing, setMissing] = useState<GoalStep>();
  const heading = useRef<HTMLHeadingElement>(null);
  const number = goalSteps.indexOf(step);
  const next = goalSteps[number + 1];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to each step as it comes
  useEffect(() => heading.current?.focus(), [step]);

  // The id goes with the draft: sent again after a reload it is still one goal.
  const change = (changed: Partial<GoalDraft>) =>
    draft.change(goal ? changed : { clientGoalId: fields.clientGoalId, ...changed });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const lacks = missingStep(fields);
    setMissing(lacks);
    if (lacks && (lacks === step || !next)) {
      setStep(lacks);
      return focusFirst(lacks === 'what' ? 'title' : 'expected');
    }
    if (next) return setStep(next);
    const { clientGoalId, begins, ...changed } = fields;
    const kept = goal
      ? await send(goal.id, { ...onlyChanged(draft.changes, changed), version: goal.version })
      : await add({ clientGoalId, begins, ...changed, steps: [], status: 'active' });
    if (!kept) return;
    if (kept.isKept) draft.clear();
    onKept(kept);
  }
  const discard = () => {
    draft.clear();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
  const shared = { fields, change, isMissing: missing === step };

  return (
    <form className="card stack stack-5 social-form" onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown} noValidate>
      <div className="stack stack-2">
        <div className="u-row">
          <Stars total={goalSteps.length} position={number + 1} />
          <span className="meta">{t('comunicacion-social.goalsPage.stepOf', { number: number + 1, of: goalSteps.length })}</span>
        </div>
        <h2 className="t-head social-focus" ref={heading} tabIndex={-1}>
          {t(`comunicacion-social.goalsPage.step.${step}`)}
        </h2>
        {draft.wasKept && number === 0 && <p className="meta">{t('comunicacion-social.keep.wasKept')}</p>}
      </div>
      {step === 'what' && <GoalWhat {...shared} withExamples={!goal} />}
      {step === 'levels' && <GoalLevels {...shared} />}
      {step === 'weight' && <GoalWeight {...shared} isNew={!goal} />}
      <FormFoot
        submit={t(next ? 'comunicacion-social.goalsPage.next' : 'comunicacion-social.goalsPage.keep')}
        kind={danger.isShown ? 'line' : 'primary'}
        busy={busy}
        text={text}
        onLater={onClose}
        onDiscard={draft.wasKept || Object.keys(draft.changes).length > 0 ? discard : undefined}
      >
        {number > 0 && (
          <Button onClick={() => setStep(goalSteps[number - 1] ?? 'what')}>{t('comunicacion-social.goalsPage.back')}</Button>
        )}
      </FormFoot>
    </form>
  );
}

/** Of a goal that is changed, only what was written here: the rest may be newer elsewhere. */
function onlyChanged(written: Partial<GoalDraft>, fields: Omit<GoalDraft, 'clientGoalId' | 'begins'>) {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name in written));
}

function focusFirst(name: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[name="${name}"]`)?.focus());
}
