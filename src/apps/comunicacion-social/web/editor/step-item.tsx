import { useId } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { DraftLevel, DraftStep } from '../../core/scenario/draft.ts';
import { changeLevel, moveStep, removeStep, restoreStep } from '../../core/scenario/edit-draft.ts';
import { useEditing } from './editing.ts';
import { nameStep, plainText, sayWay } from './say-way.ts';
import { StepForm } from './step-form.tsx';

type Props = {
  levelIndex: number;
  level: DraftLevel;
  step: DraftStep;
  position: number;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
};

/** A step: closed, what is said and where each reply leads; open, its fields. */
export function StepItem({ levelIndex, level, step, position, isOpen, onOpen }: Props) {
  const t = useT();
  const id = useId();
  const { change } = useEditing();
  const { steps } = level;
  const { key } = step;

  const move = (by: -1 | 1) =>
    change((now) => changeLevel(now, levelIndex, (one) => moveStep(one, key, by)), {
      text: t('comunicacion-social.editor.moved', { number: position + 1 + by }),
      back: (now) => changeLevel(now, levelIndex, (one) => moveStep(one, key, by === 1 ? -1 : 1)),
    });
  function take(): void {
    onOpen(false);
    change((now) => changeLevel(now, levelIndex, (one) => removeStep(one, key)), {
      text: t('comunicacion-social.editor.tookStep', { number: position + 1 }),
      back: (now) => changeLevel(now, levelIndex, (one) => restoreStep(one, level, key)),
    });
  }

  return (
    <li className="card editor-step" data-at={`levels.${levelIndex}.${key}`}>
      <h4>
        <button
          type="button"
          className="editor-step-head"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onOpen(!isOpen)}
        >
          <span>{nameStep(t, steps, key)}</span>
          {step.isEnd && <Tag kind="line">{t('comunicacion-social.editor.end')}</Tag>}
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
        </button>
      </h4>
      {!isOpen && <StepSummary step={step} steps={steps} />}
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div className="stack stack-5">
            <StepForm levelIndex={levelIndex} level={level} step={step} />
            <div className="u-row u-row-2 editor-acts">
              {position > 0 && (
                <Button kind="quiet" icon="arrow-up" onClick={() => move(-1)}>
                  {t('comunicacion-social.editor.up')}
                </Button>
              )}
              {position < steps.length - 1 && (
                <Button kind="quiet" icon="arrow-down" onClick={() => move(1)}>
                  {t('comunicacion-social.editor.down')}
                </Button>
              )}
              <Button kind="quiet" icon="trash-2" onClick={take}>
                {t('comunicacion-social.editor.takeStep')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </li>
  );
}

function StepSummary({ step, steps }: { step: DraftStep; steps: readonly DraftStep[] }) {
  const t = useT();
  const format = useFormat();
  const { ways, otherwise } = step.turn;
  const leads = (when: string, to: string | null) => t('comunicacion-social.editor.leads', { when, to: nameStep(t, steps, to) });
  const said = plainText(step.says);
  return (
    <div className="stack stack-2">
      {said && <p className="editor-said">{said}</p>}
      {!step.isEnd && (
        <ul className="list meta">
          {ways.map((way, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no name but their place
            <li key={index}>{leads(sayWay(t, format.list, way), way.to)}</li>
          ))}
          <li>{leads(t('comunicacion-social.editor.when.otherwise'), otherwise)}</li>
        </ul>
      )}
    </div>
  );
}
