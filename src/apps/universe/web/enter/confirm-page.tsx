import { type FormEvent, useState } from 'react';
import type { SignedIn } from '#platform/auth/contract.ts';
import type { LinkAbout } from '#platform/auth/links/contract.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { AccountOf } from '#ui/primitives/account-of.tsx';
import { Button } from '#ui/primitives/button.tsx';
import { PasswordField } from '#ui/primitives/password-field.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { FormAlert } from './form-alert.tsx';
import { LinkFrame, NoLink } from './link-frame.tsx';
import { noteFirstSettings } from './note-first-settings.ts';
import { useArrive } from './use-arrive.ts';
import { useLinkAct } from './use-link-act.ts';

/** Makes the account that was asked for. In another browser its password shows that it was the same person. */
export function Page() {
  return <LinkFrame purpose="verify-email">{(token, about) => <Confirm token={token} about={about} />}</LinkFrame>;
}

function Confirm({ token, about }: { token: string; about: LinkAbout }) {
  const t = useT();
  const arrive = useArrive();
  const { language } = useLanguage();
  const [password, setPassword] = useState('');
  const [isMissing, setMissing] = useState(false);
  const act = useLinkAct(async () => {
    const asked = { token, ...(about.needsPassword ? { password } : {}) };
    const { user } = await api.post<SignedIn>('/api/auth/sign-up/confirm', asked);
    await noteFirstSettings(language);
    arrive(user, { isNew: true });
  });
  if (act.isOver) return <NoLink why="over" />;

  const isWrong = isProblem(act.error, 'auth/wrong-credentials');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(about.needsPassword && !password);
    if (!about.needsPassword || password) act.run();
  };
  return (
    <form className="stack stack-5" onSubmit={submit} noValidate>
      <div className="stack stack-3">
        <h1>{t('universe.enter.confirm.title')}</h1>
        <p className="muted lead">{t('universe.enter.confirm.text', { email: about.email })}</p>
      </div>
      <FormAlert text={isWrong ? undefined : act.text} />
      {about.needsPassword && (
        <>
          <AccountOf email={about.email} />
          <PasswordField
            label={t('universe.enter.confirm.password')}
            help={t('universe.enter.confirm.passwordHelp')}
            error={isMissing ? t('universe.enter.confirm.missing') : isWrong ? t('universe.enter.confirm.wrong') : undefined}
            value={password}
            onChange={setPassword}
            name="password"
            autoComplete="current-password"
            required
          />
        </>
      )}
      <Button type="submit" kind="primary" big wide busy={act.busy}>
        {t('universe.enter.confirm.act')}
      </Button>
    </form>
  );
}
