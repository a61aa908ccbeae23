import { useId } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

type Props<V extends string> = {
  legend: string;
  options: readonly { value: V; label: string; icon?: IconName }[];
  value: V;
  onChange(value: V): void;
  hideLegend?: boolean;
};

/** One out of a few short ones, side by side. */
export function Seg<V extends string>({ legend, options, value, onChange, hideLegend = true }: Props<V>) {
  const name = useId();
  return (
    <fieldset className="stack stack-2 ui-seg">
      <legend className={hideLegend ? 'sr' : 'label'}>{legend}</legend>
      <div className="seg">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.icon && <Icon name={option.icon} />}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
