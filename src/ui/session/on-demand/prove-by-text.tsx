import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useProblemText } from '../../api/use-problem-text.ts';
import { useT } from '../../i18n/use-t.ts';
import { AccountOf } from '../../primitives/account-of.tsx';
import { Button } from '../../primitives/button.tsx';
import { PasswordField } from '../../primitives/password-field.tsx';
import { TextField } from '../../primitives/text-field.tsx';
import { useSession } from '../use-session.ts';
import type { ProveAnswer } from './prove-answer.ts';

type Props = { way: 'password' | 'totp' | 'recovery-code'; send(answer: ProveAnswer): Promise<void> };

/** The password of the account, a code of the app or one from paper: all can be pasted and filled in by a password manager. */
export function ProveByText({ way, send }: Props) {
  const t = useT();
  const textOf = useProblemText();
  const { user } = useSession();
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    if (!text.trim()) return fail(t('session.prove.missing'));
    setBusy(true);
    try {
      await send(answerOf(way, text));
    } catch (problem) {
      fail(textOf(problem));
    } finally {
      setBusy(false);
    }
  }

  function fail(sentence: string): void {
    setError(sentence);
    field.current?.focus();
  }

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      {way === 'password' ? (
        <>
          <AccountOf email={user?.email ?? ''} />
          <PasswordField
            label={t('session.prove.passwordLabel')}
            name="password"
            autoComplete="current-password"
            value={text}
            onChange={setText}
            error={error}
            inputRef={field}
            required
          />
        </>
      ) : (
        <TextField
          label={t(way === 'totp' ? 'session.prove.codeLabel' : 'session.prove.recoveryLabel')}
          help={t(way === 'totp' ? 'session.prove.codeHelp' : 'session.prove.recoveryHelp')}
          name="code"
          autoComplete={way === 'totp' ? 'one-time-code' : 'off'}
          inputMode={way === 'totp' ? 'numeric' : 'text'}
          value={text}
          onChange={setText}
          error={error}
          inputRef={field}
          required
        />
      )}
      <div className="u-row">
        <Button type="submit" kind="primary" busy={busy}>
          {t('session.prove.confirm')}
        </Button>
      </div>
    </form>
  );
}

function answerOf(way: Props['way'], text: string): ProveAnswer {
  if (way === 'password') return { password: text };
  return way === 'totp' ? { totp: text.trim() } : { recoveryCode: text.trim() };
}
