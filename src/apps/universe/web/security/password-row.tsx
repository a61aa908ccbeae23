import { useState } from 'react';
import type { Ways } from '#platform/auth/second-factor/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { shortestFor } from '../../core/auth-problem.ts';
import { PasswordForm } from './password-form.tsx';
import { WayRow } from './way-row.tsx';

/** The password: whether there is one, and another one. Setting it ends the other sessions. */
export function PasswordRow({ ways, email }: { ways: Ways; email: string }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const shortest = shortestFor({ hasSecond: ways.totp || ways.passkeys > 0 });
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
          shortest={shortest}
          email={email}
          help={t('universe.security.password.help', { shortest })}
          act={t('universe.security.password.act')}
          send={(password) => api.put('/api/auth/password', { password })}
          onDone={done}
          onCancel={() => setOpen(false)}
        />
      )}
    </WayRow>
  );
}
