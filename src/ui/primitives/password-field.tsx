import { useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import type { TextFieldProps } from './text-field.tsx';

type Props = Pick<TextFieldProps, 'label' | 'value' | 'onChange' | 'help' | 'error' | 'inputRef'> & {
  name?: string;
  autoComplete: 'current-password' | 'new-password';
  required?: boolean;
  minLength?: number;
};

/** A password that can be pasted, filled in by a password manager, and looked at. */
export function PasswordField({ label, help, error, value, onChange, inputRef, ...rest }: Props) {
  const t = useT();
  const [isShown, setShown] = useState(false);
  return (
    <Field label={label} help={help} error={error}>
      {(control) => (
        <div className="ui-password">
          <input
            className="input"
            {...rest}
            {...control}
            ref={inputRef}
            type={isShown ? 'text' : 'password'}
            autoCapitalize="none"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <Button
            aria-controls={control.id}
            aria-pressed={isShown}
            icon={isShown ? 'eye-off' : 'eye'}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? 'ui.hide' : 'ui.show')}
            <span className="sr"> {label}</span>
          </Button>
        </div>
      )}
    </Field>
  );
}
