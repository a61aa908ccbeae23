import { type ReactNode, useId } from 'react';

type Props = {
  legend: ReactNode;
  min: number;
  max: number;
  /** From one number to the next; what was said in between is shown where it belongs. */
  step?: number;
  minLabel: string;
  maxLabel: string;
  /** `null`: not answered. Nothing is chosen for the person. */
  value: number | null;
  onChange(value: number): void;
  hideLegend?: boolean;
};

/** A number between two ends that are said in words. */
export function Scale({ legend, min, max, step = 1, minLabel, maxLabel, value, onChange, hideLegend }: Props) {
  const name = useId();
  const offered = Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step);
  const numbers = value === null || offered.includes(value) ? offered : [...offered, value].toSorted((a, b) => a - b);
  return (
    <fieldset className="scale" data-steps={numbers.length} aria-describedby={`${name}-ends`}>
      <legend className={hideLegend ? 'sr' : 't-lead'}>{legend}</legend>
      <div className="scale-row">
        {numbers.map((number) => (
          <label key={number}>
            <input type="radio" name={name} value={number} checked={number === value} onChange={() => onChange(number)} />
            {number}
            {number === min && <span className="sr"> · {minLabel}</span>}
            {number === max && <span className="sr"> · {maxLabel}</span>}
          </label>
        ))}
      </div>
      <div className="scale-ends" id={`${name}-ends`}>
        <span>
          {min} · {minLabel}
        </span>
        <span>
          {max} · {maxLabel}
        </span>
      </div>
    </fieldset>
  );
}
