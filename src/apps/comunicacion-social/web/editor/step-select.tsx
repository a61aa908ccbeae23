import { useT } from '#ui/i18n/use-t.ts';
import { Field } from '#ui/primitives/field.tsx';
import type { DraftLevel } from '../../core/scenario/draft.ts';
import { nameStep } from './say-way.ts';

type Props = {
  label: string;
  at: string;
  error: string | undefined;
  level: DraftLevel;
  /** The step it leads from: it leads to any other. */
  own: string;
  value: string | null;
  onChange(key: string | null): void;
};

/** One of the other steps of a level. */
export function StepSelect({ label, at, error, level, own, value, onChange }: Props) {
  const t = useT();
  return (
    <Field label={label} error={error}>
      {(control) => (
        <select
          {...control}
          className="input"
          data-at={at}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value || null)}
        >
          <option value="">{t('comunicacion-social.editor.chooseStep')}</option>
          {level.steps
            .filter(({ key }) => key !== own)
            .map(({ key }) => (
              <option key={key} value={key}>
                {nameStep(t, level.steps, key)}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}
