import type { FormEvent } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { AccountOf } from '#ui/primitives/account-of.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { waysKey } from '#ui/session/use-ways.ts';
import { FormActs } from './form-acts.tsx';
import { passkeysKey, sessionsKey } from './keys.ts';
import { NewPasswordField, useNewPassword } from './new-password-field.tsx';

type Props = {
  shortest: number;
  email: string;
  help: string;
  /** What the button says. */
  act: string;
  send(password: string): Promise<unknown>;
  onDone(): void;
  onCancel(): void;
};

/** Where a password is written that counts from here on. */
export function PasswordForm({ shortest, email, help, act: text, send, onDone, onCancel }: Props) {
  const t = useT();
  const field = useNewPassword(shortest);
  const { busy, error, act } = useAct(waysKey, sessionsKey, passkeysKey);
  const weakness = field.weaknessOf(error);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!field.check()) return;
    if (await act(() => send(field.password))) onDone();
  }

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <AccountOf email={email} />
      <NewPasswordField label={t('universe.security.password.label')} help={help} field={field} error={weakness} autoFocus />
      {error !== undefined && !weakness && <ProblemNotice error={error} />}
      <FormActs busy={busy} act={text} onCancel={onCancel} />
    </form>
  );
}
