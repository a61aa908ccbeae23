import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { sessionKey } from '#ui/session/use-session.ts';
import { FormAlert } from './form-alert.tsx';
import { LinkFrame, NoLink } from './link-frame.tsx';
import { useLinkAct } from './use-link-act.ts';

/** Makes a new address count, by the link that was sent to it. */
export function Page() {
  return <LinkFrame purpose="change-email">{(token, { email }) => <NewEmail token={token} email={email} />}</LinkFrame>;
}

function NewEmail({ token, email }: { token: string; email: string }) {
  const t = useT();
  const client = useQueryClient();
  const [isDone, setDone] = useState(false);
  const act = useLinkAct(async () => {
    await api.post('/api/auth/email/confirm', { token });
    setDone(true);
    await client.invalidateQueries({ queryKey: sessionKey });
  });
  if (act.isOver) return <NoLink why="over" />;
  return (
    <>
      <div className="stack stack-3" role={isDone ? 'status' : undefined}>
        <h1>{t(isDone ? 'universe.enter.email.done' : 'universe.enter.email.title')}</h1>
        <p className="muted lead">{t(isDone ? 'universe.enter.email.doneText' : 'universe.enter.email.text', { email })}</p>
      </div>
      <FormAlert text={act.text} />
      {isDone ? (
        <ButtonLink to="/universe" kind="primary" big wide>
          {t('universe.enter.email.goOn')}
        </ButtonLink>
      ) : (
        <Button kind="primary" big wide busy={act.busy} onClick={act.run}>
          {t('universe.enter.email.act')}
        </Button>
      )}
    </>
  );
}
