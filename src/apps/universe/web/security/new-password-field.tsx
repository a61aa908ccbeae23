import { type RefObject, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '#ui/api/api-problem.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { PasswordField } from '#ui/primitives/password-field.tsx';
import { type AuthProblem, checkNewPassword, placeAuthProblem } from '../../core/auth-problem.ts';

type NewPassword = {
  password: string;
  write(password: string): void;
  /** Whether it can be asked for; what is missing is said beside the field. */
  check(): boolean;
  missing: AuthProblem | undefined;
  /** What the server found weak in it, in words. */
  weaknessOf(error: unknown): string | undefined;
  field: RefObject<HTMLInputElement | null>;
};

/** A password that is being chosen. */
export function useNewPassword(shortest: number): NewPassword {
  const t = useT();
  const [password, write] = useState('');
  const [missing, setMissing] = useState<AuthProblem>();
  const field = useRef<HTMLInputElement>(null);
  return {
    password,
    write,
    field,
    missing,
    check() {
      const problem = checkNewPassword(password, shortest);
      setMissing(problem);
      return !problem;
    },
    weaknessOf(error) {
      if (!(error instanceof ApiProblem)) return undefined;
      const placed = placeAuthProblem(error, { mode: 'sign-up', name: '', email: '', password });
      return placed?.field === 'password' ? t(`universe.authProblem.${placed.key}`, placed.values) : undefined;
    },
  };
}

type Props = { label: string; help: string; field: NewPassword; error: string | undefined; autoFocus?: boolean };

/** Where a password is chosen: it can be pasted, made by a password manager, and looked at. */
export function NewPasswordField({ label, help, field, error, autoFocus }: Props) {
  const t = useT();
  const { missing, field: input } = field;
  const shown = missing ? t(`universe.authProblem.${missing.key}`, missing.values) : error;
  useEffect(() => {
    if (shown || autoFocus) input.current?.focus();
  }, [shown, input, autoFocus]);
  return (
    <PasswordField
      label={label}
      help={help}
      error={shown}
      value={field.password}
      onChange={field.write}
      inputRef={input}
      name="new-password"
      autoComplete="new-password"
      required
    />
  );
}
