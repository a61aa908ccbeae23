import { type FormEvent, useState } from 'react';
import type { EmailChange } from '#platform/auth/links/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { sessionKey } from '#ui/session/use-session.ts';
import { checkAuthForm } from '../../core/auth-problem.ts';
import { useSecureAct } from './use-secure-act.ts';
import { WayRow } from './way-row.tsx';

/** The address of the account. A new one counts once the link that is sent to it was used. */
export function EmailRow({ email }: { email: string }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState<string>();
  const { busy, text: failed, act } = useSecureAct(sessionKey);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const [problem] = checkAuthForm({ mode: 'sign-in', name: '', email: text, password: '', byLink: true });
    setMissing(problem && t(`universe.authProblem.${problem.key}`));
    if (problem) return;
    let status: EmailChange['status'] | undefined;
    const isDone = await act(async () => {
      ({ status } = await api.put<EmailChange>('/api/auth/email', { email: text.trim() }));
    });
    if (!isDone) return;
    showToast({ text: t(status === 'changed' ? 'universe.security.email.changed' : 'universe.security.email.sent') });
    setOpen(false);
    setText('');
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

/** The two ends of a form inside a row. */
export function FormActs({ busy, act, onCancel }: { busy: boolean; act: string; onCancel(): void }) {
  const t = useT();
  return (
    <div className="u-row">
      <Button type="submit" kind="primary" busy={busy}>
        {act}
      </Button>
      <Button kind="quiet" onClick={onCancel}>
        {t('ui.cancel')}
      </Button>
    </div>
  );
}
