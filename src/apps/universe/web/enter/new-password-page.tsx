import { type FormEvent, useState } from 'react';
import type { LinkAbout, PasswordReset } from '#platform/auth/links/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { AccountOf } from '#ui/primitives/account-of.tsx';
import { Button } from '#ui/primitives/button.tsx';
import { NewPasswordField, useNewPassword } from '../security/new-password-field.tsx';
import { FormAlert } from './form-alert.tsx';
import { LinkFrame, NoLink } from './link-frame.tsx';
import { useLinkAct } from './use-link-act.ts';
import { WaysLeft } from './ways-left.tsx';

/** Sets a new password by the link of a mail. It lets nobody in: they sign in with it afterwards. */
export function Page() {
  return <LinkFrame purpose="reset-password">{(token, about) => <NewPassword token={token} about={about} />}</LinkFrame>;
}

function NewPassword({ token, about }: { token: string; about: LinkAbout }) {
  const t = useT();
  const field = useNewPassword(about.shortestPassword);
  const [left, setLeft] = useState<PasswordReset['left']>();
  const act = useLinkAct(async () => {
    setLeft((await api.post<PasswordReset>('/api/auth/password/reset', { token, password: field.password })).left);
  });
  if (act.isOver) return <NoLink why="over" />;
  if (left)
    return (
      <>
        <div className="stack stack-3" role="status">
          <h1>{t('universe.enter.reset.done')}</h1>
          <p className="muted lead">{t('universe.enter.reset.doneText')}</p>
        </div>
        <WaysLeft left={left} />
      </>
    );

  const weakness = field.weaknessOf(act.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (field.check()) act.run();
  };
  return (
    <form className="stack stack-5" onSubmit={submit} noValidate>
      <div className="stack stack-3">
        <h1>{t('universe.enter.reset.title')}</h1>
        <p className="muted lead">{t('universe.enter.reset.text', { email: about.email })}</p>
      </div>
      <FormAlert text={weakness ? undefined : act.text} />
      <AccountOf email={about.email} />
      <NewPasswordField
        label={t('universe.enter.reset.label')}
        help={t('universe.enter.reset.help', { shortest: about.shortestPassword })}
        field={field}
        error={weakness}
      />
      <Button type="submit" kind="primary" big wide busy={act.busy}>
        {t('universe.enter.reset.act')}
      </Button>
    </form>
  );
}
