import { type ReactNode, useId } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Icon } from './icon.tsx';

export type Control = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

type Props = {
  label: ReactNode;
  help?: ReactNode;
  /** What happened and how to put it right. The value stays as it was written. */
  error?: string;
  optional?: boolean;
  children(control: Control): ReactNode;
};

/** A label, its control and what there is to say about it, tied together for every kind of reader. */
export function Field({ label, help, error, optional, children }: Props) {
  const t = useT();
  const id = useId();
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="meta"> · {t('ui.optional')}</span>}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {help && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className="error-text" id={`${id}-error`}>
          <Icon name="circle-alert" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
