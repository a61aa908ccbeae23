import type { ComponentProps, ReactNode, Ref } from 'react';
import { Field } from './field.tsx';

type Native = Omit<ComponentProps<'input'> & ComponentProps<'textarea'>, 'onChange' | 'value' | 'ref' | 'children'>;

export type TextFieldProps = Native & {
  label: ReactNode;
  value: string;
  onChange(value: string): void;
  help?: ReactNode;
  error?: string;
  optional?: boolean;
  multiline?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  textareaRef?: Ref<HTMLTextAreaElement>;
};

/** A line, or several, of text. */
export function TextField({
  label,
  value,
  onChange,
  help,
  error,
  optional,
  multiline,
  inputRef,
  textareaRef,
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional}>
      {(control) =>
        multiline ? (
          <textarea
            className="input"
            {...(rest as ComponentProps<'textarea'>)}
            {...control}
            ref={textareaRef}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            className="input"
            type="text"
            {...(rest as ComponentProps<'input'>)}
            {...control}
            ref={inputRef}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}
