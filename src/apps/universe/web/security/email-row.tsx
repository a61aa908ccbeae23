import { type FormEvent, useState } from 'react';
import type { EmailChange } from '#platform/auth/links/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { sessionKey } from '#ui/session/use-session.ts';
import { checkAuthForm } from '../../core/auth-problem.ts';
import { FormActs } from './form-acts.tsx';
import { WayRow } from './way-row.tsx';

/** The address of the account. A new one counts once the link that is sent to it was used. */
export function EmailRow({ email }: { email: string }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState<string>();
  const { busy, text: failed, act } = useAct(sessionKey);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const [problem] = checkAuthForm({ mode: 'sign-in', name: '', email: text, password: '', byLink: true });
    setMissing(problem && t(`universe.authProblem.${problem.key}`));
    if (problem) return;
    await act(async () => {
      const { status } = await api.put<EmailChange>('/api/auth/email', { email: text.trim() });
      showToast({ text: t(status === 'changed' ? 'universe.security.email.changed' : 'universe.security.email.sent') });
      setOpen(false);
      setText('');
    });
  }

  return (
    <WayRow
      icon="send"
      title={t('universe.security.email.title')}
      text={email}
      acts={
        !isOpen && (
          <Button onClick={() => setOpen(true)}>
            {t('universe.security.change')}
            <span className="sr"> {t('universe.security.email.title')}</span>
          </Button>
        )
      }
    >
      {isOpen && (
        <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
          <TextField
            label={t('universe.security.email.label')}
            help={t('universe.security.email.help')}
            error={missing ?? failed}
            value={text}
            onChange={setText}
            type="email"
            name="new-email"
            autoComplete="email"
            autoFocus
            required
          />
          <FormActs busy={busy} act={t('universe.security.email.act')} onCancel={() => setOpen(false)} />
        </form>
      )}
    </WayRow>
  );
}
