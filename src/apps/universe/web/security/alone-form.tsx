import type { GuardAlone } from '#platform/auth/contract.ts';
import type { Ways } from '#platform/auth/second-factor/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import { useSession } from '#ui/session/use-session.ts';
import { shortestFor } from '../../core/auth-problem.ts';
import { PasswordForm } from './password-form.tsx';

type Props = { passkeyId?: string; done: string; onDone(): void; onCancel(): void };

/** Takes the last second factor away, once there is a password that can guard the account alone. */
export function AloneForm({ passkeyId, done, onDone, onCancel }: Props) {
  const t = useT();
  const { user } = useSession();
  const shortest = shortestFor({ hasSecond: false });
  const send = (password: string) =>
    api.post('/api/auth/password/alone', { password, ...(passkeyId && { passkeyId }) } satisfies GuardAlone);
  return (
    <PasswordForm
      shortest={shortest}
      email={user?.email ?? ''}
      help={t('universe.security.alone.help', { shortest })}
      act={t('universe.security.alone.act')}
      send={send}
      onDone={() => {
        showToast({ text: done });
        // The row takes its button with it.
        document.getElementById('universe-ways')?.focus({ preventScroll: true });
        onDone();
      }}
      onCancel={onCancel}
    />
  );
}

/** Whether the password would be left alone without this one. */
export function isLastSecond({ password, passkeys, totp }: Ways): boolean {
  return password && passkeys + Number(totp) === 1;
}
