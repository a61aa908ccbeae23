import { type ReactNode, useId } from 'react';
import { joinClasses } from './join-classes.ts';

export type Option<V extends string = string> = { value: V; label: string; hint?: ReactNode; disabled?: boolean };

export type GroupLook = { legend: ReactNode; help?: ReactNode; error?: string; columns?: 2; hideLegend?: boolean };

type Props<V extends string> = GroupLook & {
  options: readonly Option<V>[];
  value: V | null;
  onChange(value: V): void;
  name?: string;
};

/** One out of several, each a whole row to press. */
export function ChoiceGroup<V extends string>({ options, value, onChange, name, ...look }: Props<V>) {
  const ownName = useId();
  return (
    <ChoiceFieldset {...look}>
      {options.map((option) => (
        <label className="choice" key={option.value}>
          <input
            type="radio"
            name={name ?? ownName}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <ChoiceText option={option} />
        </label>
      ))}
    </ChoiceFieldset>
  );
}

export function ChoiceText({ option }: { option: Option }) {
  return (
    <span>
      <b>{option.label}</b>
      {option.hint && <span className="meta">{option.hint}</span>}
    </span>
  );
}

export function ChoiceFieldset({ legend, help, error, columns, hideLegend, children }: GroupLook & { children: ReactNode }) {
  const id = useId();
  return (
    <fieldset className="stack" aria-describedby={help || error ? id : undefined}>
      <legend className={hideLegend ? 'sr' : 't-lead'}>{legend}</legend>
      {(help || error) && (
        <p className={error ? 'error-text' : 'meta'} id={id}>
          {error ?? help}
        </p>
      )}
      <div className={joinClasses('choices', columns && 'choices--2')}>{children}</div>
    </fieldset>
  );
}
