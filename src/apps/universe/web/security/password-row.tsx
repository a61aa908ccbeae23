import { type FormEvent, useState } from 'react';
import type { Ways } from '#platform/auth/second-factor/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { AccountOf } from '#ui/primitives/account-of.tsx';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { waysKey } from '#ui/session/use-ways.ts';
import { shortestFor } from '../../core/auth-problem.ts';
import { FormActs } from './form-acts.tsx';
import { sessionsKey } from './keys.ts';
import { NewPasswordField, useNewPassword } from './new-password-field.tsx';
import { WayRow } from './way-row.tsx';

/** The password: whether there is one, and another one. Setting it ends the other sessions. */
export function PasswordRow({ ways, email }: { ways: Ways; email: string }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const done = () => {
    setOpen(false);
    showToast({ text: t('universe.security.password.done') });
  };
  return (
    <WayRow
      icon="lock"
      title={t('universe.security.password.title')}
      text={t(ways.password ? 'universe.security.password.set' : 'universe.security.password.none')}
      acts={
        !isOpen && (
          <Button onClick={() => setOpen(true)}>
            {t(ways.password ? 'universe.security.change' : 'universe.security.password.add')}
            <span className="sr"> {t('universe.security.password.title')}</span>
          </Button>
        )
      }
    >
      {isOpen && (
        <PasswordForm
          shortest={shortestFor({ hasSecond: ways.totp || ways.passkeys > 0 })}
          email={email}
          onDone={done}
          onCancel={() => setOpen(false)}
        />
      )}
    </WayRow>
  );
}

type FormProps = { shortest: number; email: string; onDone(): void; onCancel(): void };

function PasswordForm({ shortest, email, onDone, onCancel }: FormProps) {
  const t = useT();
  const field = useNewPassword(shortest);
  const { busy, error, act } = useAct(waysKey, sessionsKey);
  const weakness = field.weaknessOf(error);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!field.check()) return;
    if (await act(() => api.put('/api/auth/password', { password: field.password }))) onDone();
  }

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <AccountOf email={email} />
      <NewPasswordField
        label={t('universe.security.password.label')}
        help={t('universe.security.password.help', { shortest })}
        field={field}
        error={weakness}
        autoFocus
      />
      {error !== undefined && !weakness && <ProblemNotice error={error} />}
      <FormActs busy={busy} act={t('universe.security.password.act')} onCancel={onCancel} />
    </form>
  );
}
