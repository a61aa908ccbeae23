import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SignedIn } from '#platform/auth/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { ApiProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { PasswordField } from '#ui/primitives/password-field.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { useSession } from '#ui/session/use-session.ts';
import { type AuthField, type AuthForm, type AuthProblem, checkAuthForm, placeAuthProblem } from '../../core/auth-problem.ts';
import { guessCountry } from '../../core/guess-country.ts';

/** What the form shows as wrong: a placed problem, or the whole sentence of one that belongs to no field. */
type Shown = AuthProblem | { field: 'form'; text: string };

/** Enter or create an account. What was written is never lost: not by an error, not by changing from one to the other. */
export function EnterForm() {
  const t = useT();
  const go = useGo();
  const textOf = useProblemText();
  const { setUser } = useSession();
  const { language } = useLanguage();
  const [form, setForm] = useState<AuthForm>(() => ({ mode: modeOfAddress(), name: '', email: '', password: '' }));
  const [shown, setShown] = useState<Shown[]>([]);
  const [busy, setBusy] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const isNew = form.mode === 'sign-up';

  // What is wrong is where the person goes on from.
  useEffect(() => {
    if (shown.length) element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  }, [shown]);

  const change = (part: Partial<AuthForm>): void => setForm((now) => ({ ...now, ...part }));
  const turn = (mode: AuthForm['mode']): void => {
    change({ mode });
    setShown([]);
  };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const missing = checkAuthForm(form);
    setShown(missing);
    if (missing.length) return;
    setBusy(true);
    try {
      const { user } = isNew ? await signUp(form, language) : await signIn(form);
      if (isNew) go('/bienvenida', { replace: true });
      else if (isEntrance(location.pathname)) go('/universe', { replace: true });
      setUser(user);
    } catch (error) {
      const placed = error instanceof ApiProblem ? placeAuthProblem(error, form) : undefined;
      setShown([placed ?? { field: 'form', text: textOf(error) }]);
    } finally {
      setBusy(false);
    }
  }

  const sentence = (problem: Shown): string =>
    'text' in problem ? problem.text : t(`universe.authProblem.${problem.key}`, problem.values);
  const errorOf = (field: AuthField): string | undefined => {
    const problem = shown.find((one) => one.field === field);
    return problem && sentence(problem);
  };
  const ofForm = shown.find(({ field }) => field === 'form');
  const offer = shown.map((problem) => ('offer' in problem ? problem.offer : undefined)).find(Boolean);

  return (
    <form className="stack stack-5" ref={element} onSubmit={submit} noValidate>
      <Seg
        legend={t('universe.auth.mode')}
        options={[
          { value: 'sign-in', label: t('universe.auth.signIn') },
          { value: 'sign-up', label: t('universe.auth.signUp') },
        ]}
        value={form.mode}
        onChange={(mode) => turn(mode as AuthForm['mode'])}
      />
      {ofForm && (
        <div className="universe-alert" role="alert" tabIndex={-1}>
          <Callout kind="danger" title={t('universe.authProblem.form.title')}>
            <p>{sentence(ofForm)}</p>
          </Callout>
        </div>
      )}
      {isNew && (
        <TextField
          label={t('universe.auth.name')}
          help={t('universe.auth.nameHelp')}
          error={errorOf('name')}
          value={form.name}
          onChange={(name) => change({ name })}
          name="name"
          autoComplete="name"
          required
        />
      )}
      <TextField
        label={t('universe.auth.email')}
        error={errorOf('email')}
        value={form.email}
        onChange={(email) => change({ email })}
        type="email"
        name="email"
        autoComplete="username"
        required
      />
      <PasswordField
        label={t(isNew ? 'universe.auth.newPassword' : 'universe.auth.password')}
        help={isNew ? t('universe.auth.newPasswordHelp') : undefined}
        error={errorOf('password')}
        value={form.password}
        onChange={(password) => change({ password })}
        name="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        required
      />
      <div className="stack stack-3">
        <Button type="submit" kind="primary" big wide busy={busy}>
          {t(isNew ? 'universe.auth.doSignUp' : 'universe.auth.doSignIn')}
        </Button>
        {offer && (
          <Button kind="line" big wide onClick={() => turn(offer)}>
            {t(offer === 'sign-in' ? 'universe.auth.signInInstead' : 'universe.auth.signUpInstead')}
          </Button>
        )}
      </div>
    </form>
  );
}

const isEntrance = (path: string): boolean => path === '/entrar' || path === '/crear-cuenta';
const modeOfAddress = (): AuthForm['mode'] => (location.pathname === '/crear-cuenta' ? 'sign-up' : 'sign-in');

const signIn = ({ email, password }: AuthForm) =>
  api.post<SignedIn>('/api/auth/sign-in/email', { email: email.trim(), password });

/** A new account starts in the language and the country of the browser, so that help lines are right before any question. */
async function signUp({ name, email, password }: AuthForm, language: 'es' | 'en'): Promise<SignedIn> {
  const answer = await api.post<SignedIn>('/api/auth/sign-up/email', { name: name.trim(), email: email.trim(), password });
  const settings = { language, country: guessCountry(navigator.languages) };
  // The account exists by now: that these two could not be noted must not look as if it did not.
  await api.put('/api/user/profile', { settings }).catch(() => undefined);
  return answer;
}
