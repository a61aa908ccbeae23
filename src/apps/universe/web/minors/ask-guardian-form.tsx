import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Age } from '#platform/auth/minors/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { ageKey } from './use-age.ts';

/** To whom the question goes. Once it went, it can go again, or to somebody else. */
export function AskGuardianForm({ age }: { age: Age }) {
  const t = useT();
  const client = useQueryClient();
  const [email, setEmail] = useState(age.guardianEmail ?? '');
  const [sentTo, setSentTo] = useState<string>();
  const { busy, error, act } = useAct();

  function submit(event: FormEvent): void {
    event.preventDefault();
    void act(async () => {
      client.setQueryData(ageKey, await api.post<Age>('/api/user/guardian', { email: email.trim() }));
      setSentTo(email.trim());
    });
  }

  if (!age.canAsk) return <Callout kind="warn" title={t('universe.minors.noMail')} />;
  return (
    <form className="stack stack-5" onSubmit={submit} noValidate>
      {(sentTo ?? age.guardianEmail) && (
        <Callout kind="info" role="status" title={t('universe.minors.sentTitle')}>
          <p>{t('universe.minors.sent', { email: sentTo ?? age.guardianEmail ?? '' })}</p>
        </Callout>
      )}
      <TextField
        label={t('universe.minors.guardianEmail')}
        help={t('universe.minors.guardianEmailHelp')}
        value={email}
        onChange={setEmail}
        type="email"
        name="guardian-email"
        autoComplete="off"
        required
      />
      {error !== undefined && <ProblemNotice error={error} />}
      <Button type="submit" kind="primary" big busy={busy}>
        {t(age.guardianEmail || sentTo ? 'universe.minors.sendAgain' : 'universe.minors.send')}
      </Button>
    </form>
  );
}
