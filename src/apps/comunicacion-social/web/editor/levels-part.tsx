import { useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { emptyStep } from '../../core/scenario/begin-draft.ts';
import { changeLevel, freeKey, insertStep, isSame, takeBackStep } from '../../core/scenario/edit-draft.ts';
import { useEditing } from './editing.ts';
import { StepItem } from './step-item.tsx';

type Props = {
  level: number;
  onLevel(level: number): void;
  openStep: string | undefined;
  onOpenStep(key: string | undefined): void;
};

const hardness = [1, 2, 3, 4, 5];

/** The three conversations of a situation, each as its steps in the order in which they are read. */
export function LevelsPart({ level: index, onLevel, openStep, onOpenStep }: Props) {
  const t = useT();
  const id = useId();
  const { draft, change, faultAt } = useEditing();
  const level = draft.levels[index] ?? draft.levels[0];
  const number = index + 1;

  function add(): void {
    const key = freeKey(level);
    const step = emptyStep(key);
    change((now) => changeLevel(now, index, (one) => insertStep(one, step, one.steps.length)), {
      text: t('comunicacion-social.editor.added', { number: level.steps.length + 1 }),
      back: (now) => changeLevel(now, index, (one) => takeBackStep(one, step)),
    });
    onOpenStep(key);
  }
  function copy(): void {
    const steps = draft.levels[index - 1]?.steps ?? [];
    change((now) => changeLevel(now, index, (one) => ({ ...one, steps })), {
      text: t('comunicacion-social.editor.copied'),
      back: (now) => changeLevel(now, index, (one) => (isSame(one.steps, steps) ? { ...one, steps: [] } : one)),
    });
  }

  return (
    <div className="stack stack-5">
      <p className="muted measure">{t('comunicacion-social.editor.levelsLead')}</p>
      <Seg
        legend={t('comunicacion-social.editor.levels')}
        options={[0, 1, 2].map((one) => ({
          value: String(one),
          label: t('comunicacion-social.editor.level', { number: one + 1 }),
        }))}
        value={String(index)}
        onChange={(chosen) => onLevel(Number(chosen))}
      />
      <Field
        label={t('comunicacion-social.editor.field.difficulty')}
        error={faultAt(`levels.${index}.difficulty`) ?? faultAt(`levels.${index}`)}
      >
        {(control) => (
          <select
            {...control}
            className="input"
            data-at={`levels.${index}.difficulty`}
            value={level.difficulty}
            onChange={({ target }) =>
              change((now) => changeLevel(now, index, (one) => ({ ...one, difficulty: Number(target.value) })))
            }
          >
            {hardness.map((one) => (
              <option key={one} value={one}>
                {t(`comunicacion-social.editor.field.difficultyOf.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {level.steps.length === 0 && (
        <div data-at={`levels.${index}`}>
          <EmptyState title={t('comunicacion-social.editor.emptyLevel')} text={t('comunicacion-social.editor.emptyLevelText')}>
            {index > 0 && (
              <Button icon="copy" onClick={copy}>
                {t('comunicacion-social.editor.copyLevel', { number: index })}
              </Button>
            )}
          </EmptyState>
        </div>
      )}
      <section className="sec" aria-labelledby={id}>
        <h3 className="sr" id={id}>
          {t('comunicacion-social.editor.steps', { number })}
        </h3>
        <ol className="stack stack-3">
          {level.steps.map((step, position) => (
            <StepItem
              key={step.key}
              levelIndex={index}
              level={level}
              step={step}
              position={position}
              isOpen={openStep === step.key}
              onOpen={(isOpen) => onOpenStep(isOpen ? step.key : undefined)}
            />
          ))}
        </ol>
        <div className="u-row">
          <Button icon="plus" onClick={add}>
            {t('comunicacion-social.editor.addStep')}
          </Button>
        </div>
      </section>
    </div>
  );
}
