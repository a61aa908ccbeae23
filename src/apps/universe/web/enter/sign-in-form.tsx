import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SignedIn } from '#platform/auth/contract.ts';
import type { EnterOptions } from '#platform/auth/links/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { PasswordField } from '#ui/primitives/password-field.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { knowsPasskeys } from '#ui/session/passkeys.ts';
import { type AuthForm, checkAuthForm } from '../../core/auth-problem.ts';
import { FormAlert } from './form-alert.tsx';
import { type EnterStep, secondStepOf } from './later-step.tsx';
import { OutsideLinks } from './outside-links.tsx';
import { useArrive } from './use-arrive.ts';
import { useAuthProblems } from './use-auth-problems.ts';
import { usePasskeyEntry } from './use-passkey-entry.ts';

export type FormProps = {
  form: AuthForm;
  change(part: Partial<AuthForm>): void;
  turn(mode: AuthForm['mode']): void;
  goTo(step: EnterStep): void;
};

type Way = 'link' | 'password' | 'reset';
const words: Record<Way, string> = {
  link: 'universe.auth.sendLink',
  password: 'universe.auth.doSignIn',
  reset: 'universe.auth.sendReset',
};

/** Sign in by a link, a passkey or a password: the one with the least to remember first. */
export function SignInForm({ form, change, turn, goTo, options }: FormProps & { options: EnterOptions }) {
  const t = useT();
  const arrive = useArrive();
  const [way, setWay] = useState<Way>(options.mail && !form.password ? 'link' : 'password');
  const [busy, setBusy] = useState(false);
  const problems = useAuthProblems(form);
  const passkey = usePasskeyEntry(problems);
  const password = useRef<HTMLInputElement>(null);
  const email = useRef<HTMLInputElement>(null);
  const first = useRef(way);
  // The person pressed a button that is gone: they go on where its answer is.
  useEffect(() => {
    if (first.current === way) return;
    first.current = way;
    (way === 'password' ? password : email).current?.focus();
  }, [way]);

  const goBy = (next: Way): void => {
    problems.clear();
    setWay(next);
  };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const missing = checkAuthForm({ ...form, byLink: way !== 'password' });
    problems.show(missing);
    if (missing.length) return;
    setBusy(true);
    try {
      await (way === 'password' ? signIn() : sendLink(way));
    } catch (error) {
      const second = secondStepOf(error);
      if (second) goTo(second);
      else problems.fail(error);
    } finally {
      setBusy(false);
    }
  }

  async function signIn(): Promise<void> {
    const asked = { email: form.email.trim(), password: form.password };
    arrive((await api.post<SignedIn>('/api/auth/sign-in/email', asked)).user);
  }

  async function sendLink(what: 'link' | 'reset'): Promise<void> {
    const asked = { purpose: what === 'link' ? 'magic-link' : 'reset-password', email: form.email.trim() };
    const send = () => api.post('/api/auth/links', asked);
    await send();
    goTo({ kind: 'sent', what, email: asked.email, again: send });
  }

  return (
    <form className="stack stack-5" ref={problems.element} onSubmit={(event) => void submit(event)} noValidate>
      <FormAlert text={problems.of('form')} />
      <TextField
        label={t('universe.auth.email')}
        help={way === 'password' ? undefined : t(way === 'link' ? 'universe.auth.linkHelp' : 'universe.auth.resetHelp')}
        error={problems.of('email')}
        value={form.email}
        onChange={(value) => change({ email: value })}
        onFocus={passkey.offerQuietly}
        inputRef={email}
        type="email"
        name="email"
        autoComplete="username webauthn"
        required
      />
      {way === 'password' && (
        <PasswordField
          label={t('universe.auth.password')}
          error={problems.of('password')}
          value={form.password}
          onChange={(value) => change({ password: value })}
          inputRef={password}
          name="password"
          autoComplete="current-password"
          required
        />
      )}
      <div className="stack stack-3">
        <Button type="submit" kind="primary" big wide busy={busy}>
          {t(words[way])}
        </Button>
        {problems.offer && (
          <Button kind="line" big wide onClick={() => turn('sign-up')}>
            {t('universe.auth.signUpInstead')}
          </Button>
        )}
      </div>
      <div className="stack stack-3">
        {(knowsPasskeys() || options.outside.length > 0) && <p className="universe-or">{t('universe.auth.or')}</p>}
        {knowsPasskeys() && (
          <Button big wide icon="key-round" busy={passkey.busy} onClick={() => void passkey.enter()}>
            {t('universe.auth.passkey')}
          </Button>
        )}
        <OutsideLinks outside={options.outside} />
        {way !== 'password' && (
          <Button kind="quiet" wide onClick={() => goBy('password')}>
            {t('universe.auth.usePassword')}
          </Button>
        )}
        {options.mail && way !== 'link' && (
          <Button kind="quiet" wide onClick={() => goBy('link')}>
            {t('universe.auth.useLink')}
          </Button>
        )}
        {options.mail && way === 'password' && (
          <Button kind="quiet" wide onClick={() => goBy('reset')}>
            {t('universe.auth.forgot')}
          </Button>
        )}
        {!options.mail && <p className="meta">{t('universe.auth.noMail')}</p>}
      </div>
    </form>
  );
}
