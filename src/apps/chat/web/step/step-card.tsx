import { type FormEvent, useId, useState } from 'react';
import type { Move, StepView } from '#platform/dialogue/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Stars } from '#ui/primitives/stars.tsx';
import { useProfile } from '#ui/session/use-profile.ts';
import { minutesLeft } from '../../core/minutes-left.ts';
import { type Filled, readFilled, sayAnswer } from '../../core/step-answer.ts';
import { tabMemory } from '../tab-memory.ts';
import { StepAnswers } from './step-answers.tsx';
import { StepFields } from './step-fields.tsx';

type Given = { value?: string | number | string[]; move?: Move };
type Props = {
  step: StepView;
  /** How long the whole exercise usually takes, where that is known. */
  minutes: number | undefined;
  conversationId: string;
  onAnswer(text: string, given: Given): void;
};

/** One question at a time, inside the conversation: where it stands, what was answered, and every way on or out. */
export function StepCard({ step, minutes, conversationId, onAnswer }: Props) {
  const t = useT();
  const { time } = useProfile().settings;
  const id = useId();
  const [filled, fill] = useFilled(`step.${conversationId}`, `${step.runId}.${step.stepId}`);
  const [isMissing, setMissing] = useState(false);
  const { position, total, moves, input } = step;
  const isPaused = moves.includes('resume');
  const move = (name: Move) => onAnswer(t(`chat.move.${name}`), { move: name });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isPaused) return move('resume');
    const value = readFilled(input, filled);
    if (value === undefined) return setMissing(true);
    onAnswer(sayAnswer(input, value), { value });
  };

  return (
    <article className="step" aria-labelledby={`${id}-question`}>
      <div className="step-head">
        <span>
          <b>{step.protocolTitle}</b> · {t('chat.step.of', { position, total })}
          {minutes !== undefined && time !== 'apagado' && (
            <> · {t('chat.step.minutesLeft', { count: minutesLeft(minutes, step) })}</>
          )}
        </span>
        <Stars position={position} total={total} />
      </div>
      <StepAnswers
        answers={step.answers}
        onChange={({ stepId, label }) => onAnswer(t('chat.step.changing', { label }), { move: 'correct', value: stepId })}
      />
      <form className="step-body" noValidate onSubmit={submit}>
        <div className="stack stack-1">
          <h2 className="t-lead" id={`${id}-question`} data-arrival tabIndex={-1}>
            {isPaused ? t('chat.step.paused') : step.question}
          </h2>
          {isPaused ? <p className="muted">{t('chat.step.pausedText')}</p> : step.help && <p className="muted">{step.help}</p>}
        </div>
        {!isPaused && (
          <StepFields
            step={step}
            labelledBy={`${id}-question`}
            filled={filled}
            onFill={(next) => {
              setMissing(false);
              fill(next);
            }}
          />
        )}
        <div role="alert">
          {isMissing && (
            <p className="error-text">
              <Icon name="circle-alert" />
              <span>{t(`chat.step.missing.${input.kind}`)}</span>
            </p>
          )}
        </div>
        <div className="u-row btns">
          <Button kind="primary" type="submit">
            {isPaused
              ? t('chat.move.resume')
              : position < total
                ? t('chat.step.next', { next: position + 1 })
                : t('chat.step.finish')}
          </Button>
          {(['explain', 'skip', 'pause'] as const).map(
            (name) =>
              moves.includes(name) && (
                <Button key={name} kind="quiet" onClick={() => move(name)}>
                  {t(`chat.move.${name}`)}
                </Button>
              ),
          )}
        </div>
      </form>
    </article>
  );
}

/** What was filled in and not sent survives a reload; another step begins empty. */
function useFilled(key: string, stepId: string): [Filled, (filled: Filled) => void] {
  const [filled, setFilled] = useState<Filled>(() => {
    const kept = tabMemory.read<{ stepId: string; filled: Filled }>(key);
    return kept?.stepId === stepId ? kept.filled : null;
  });
  return [
    filled,
    (next) => {
      setFilled(next);
      tabMemory.write(key, { stepId, filled: next });
    },
  ];
}
