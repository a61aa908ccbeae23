import { type ReactNode, useId } from 'react';

type Props<V extends string> = {
  legend: string;
  help?: string;
  /** What choosing nothing is called. */
  any: string;
  options: readonly { value: V; label: string; picture?: ReactNode }[];
  value: V | null;
  onChange(value: V | null): void;
  /** Pictures in a grid, or words in a line. */
  look: 'grid' | 'line';
};

/** One out of several that are known by how they look, or none. */
export function PickGroup<V extends string>({ legend, help, any, options, value, onChange, look }: Props<V>) {
  const name = useId();
  return (
    <fieldset className="stack stack-2 dict-pick" aria-describedby={help ? `${name}-help` : undefined}>
      <legend className="label">{legend}</legend>
      {help && (
        <p className="meta" id={`${name}-help`}>
          {help}
        </p>
      )}
      <div className={`dict-pick-${look}`}>
        <label className="dict-pick-one dict-pick-any">
          <input type="radio" name={name} checked={value === null} onChange={() => onChange(null)} />
          <span>{any}</span>
        </label>
        {options.map((option) => (
          <label className="dict-pick-one" key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.picture}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
