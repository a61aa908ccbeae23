import { type FormEvent, useState } from 'react';
import type { SignedIn } from '#platform/auth/contract.ts';
import type { MailSent } from '#platform/auth/links/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { PasswordField } from '#ui/primitives/password-field.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { checkAuthForm } from '../../core/auth-problem.ts';
import { BirthFields } from '../minors/birth-fields.tsx';
import { type BirthProblem, noBirth, readBirth } from '../minors/read-birth.ts';
import { FormAlert } from './form-alert.tsx';
import { noteFirstSettings } from './note-first-settings.ts';
import type { FormProps } from './sign-in-form.tsx';
import { useArrive } from './use-arrive.ts';
import { useAuthProblems } from './use-auth-problems.ts';

/** A new account: what to be called, an address, a password. Where mails leave, it waits for the link of one. */
export function SignUpForm({ form, change, turn, goTo }: FormProps) {
  const t = useT();
  const arrive = useArrive();
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [birth, setBirth] = useState(noBirth);
  const [birthProblem, setBirthProblem] = useState<BirthProblem>();
  const problems = useAuthProblems(form);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const missing = checkAuthForm(form);
    problems.show(missing);
    const born = readBirth(birth, new Date());
    setBirthProblem(born.problem);
    if (missing.length || !born.said) return;
    setBusy(true);
    try {
      const asked = { name: form.name.trim(), email: form.email.trim(), password: form.password, ...born.said };
      const answer = await api.post<SignedIn | MailSent>('/api/auth/sign-up/email', asked);
      if ('status' in answer) return goTo({ kind: 'sent', what: 'sign-up', email: asked.email });
      await noteFirstSettings(language);
      arrive(answer.user, { isNew: true });
    } catch (error) {
      problems.fail(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="stack stack-5" ref={problems.element} onSubmit={(event) => void submit(event)} noValidate>
      <FormAlert text={problems.of('form')} />
      <TextField
        label={t('universe.auth.name')}
        help={t('universe.auth.nameHelp')}
        error={problems.of('name')}
        value={form.name}
        onChange={(name) => change({ name })}
        name="name"
        autoComplete="name"
        required
      />
      <TextField
        label={t('universe.auth.email')}
        error={problems.of('email')}
        value={form.email}
        onChange={(email) => change({ email })}
        type="email"
        name="email"
        autoComplete="username"
        required
      />
      <PasswordField
        label={t('universe.auth.newPassword')}
        help={t('universe.auth.newPasswordHelp')}
        error={problems.of('password')}
        value={form.password}
        onChange={(password) => change({ password })}
        name="password"
        autoComplete="new-password"
        required
      />
      <BirthFields value={birth} onChange={(part) => setBirth((now) => ({ ...now, ...part }))} problem={birthProblem} />
      <div className="stack stack-3">
        <Button type="submit" kind="primary" big wide busy={busy}>
          {t('universe.auth.doSignUp')}
        </Button>
        {problems.offer && (
          <Button kind="line" big wide onClick={() => turn('sign-in')}>
            {t('universe.auth.signInInstead')}
          </Button>
        )}
      </div>
    </form>
  );
}
