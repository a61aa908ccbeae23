import { type ReactNode, useId } from 'react';

type Props = { label: string; hint?: ReactNode; checked: boolean; onChange(checked: boolean): void; disabled?: boolean };

/** On or off, at once. */
export function Switch({ label, hint, checked, onChange, disabled }: Props) {
  const id = useId();
  return (
    <label className="switch">
      <span>
        <b id={`${id}-label`}>{label}</b>
        {hint && (
          <span className="meta" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
