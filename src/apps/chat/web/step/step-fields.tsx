import type { StepView } from '#platform/dialogue/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Scale } from '#ui/primitives/scale.tsx';
import { type Filled, linesOf } from '../../core/step-answer.ts';

type Props = { step: StepView; labelledBy: string; filled: Filled; onFill(filled: Filled): void };

/** The controls of a step, as its kind of answer needs them. */
export function StepFields({ step: { input, question, stepId }, labelledBy, filled, onFill }: Props) {
  const t = useT();
  if (input.kind === 'scale') {
    const { min, max, step, minLabel, maxLabel } = input;
    return (
      <Scale
        legend={question}
        hideLegend
        min={min}
        max={max}
        step={step}
        minLabel={minLabel}
        maxLabel={maxLabel}
        value={typeof filled === 'number' ? filled : null}
        onChange={onFill}
      />
    );
  }
  if (input.kind === 'choice') {
    if (!input.multiple) {
      return (
        <ChoiceGroup
          legend={question}
          hideLegend
          columns={2}
          options={input.options}
          value={typeof filled === 'string' ? filled : null}
          onChange={onFill}
        />
      );
    }
    return (
      <CheckGroup
        legend={question}
        hideLegend
        columns={2}
        help={t('chat.step.several')}
        options={input.options}
        value={Array.isArray(filled) ? filled : []}
        onChange={onFill}
      />
    );
  }
  const text = typeof filled === 'string' ? filled : '';
  const help = input.kind === 'list' ? listHelp(text, input.maxItems) : undefined;
  return (
    <div className="field">
      <textarea
        className="input chat-grows"
        rows={input.kind === 'list' ? 4 : 3}
        value={text}
        placeholder={input.placeholder}
        aria-labelledby={labelledBy}
        aria-describedby={help ? `${stepId}-help` : undefined}
        onChange={(event) => onFill(event.target.value)}
      />
      {help && (
        <p className="help" id={`${stepId}-help`}>
          {t(...help)}
        </p>
      )}
    </div>
  );
}

function listHelp(text: string, maxItems: number): [string, Record<string, number>] {
  const count = linesOf(text).length;
  return count > maxItems ? ['chat.step.tooMany', { count, max: maxItems }] : ['chat.step.onePerLine', { max: maxItems }];
}
