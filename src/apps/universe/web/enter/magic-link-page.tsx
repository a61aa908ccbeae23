import type { SignedIn } from '#platform/auth/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { FormAlert } from './form-alert.tsx';
import { LaterStep } from './later-step.tsx';
import { LinkFrame, NoLink } from './link-frame.tsx';
import { useArrive } from './use-arrive.ts';
import { useLinkAct } from './use-link-act.ts';

/** Comes in by the link of a mail, once the person presses: what scans mails only looks. */
export function Page() {
  return <LinkFrame purpose="magic-link">{(token, { email }) => <MagicLink token={token} email={email} />}</LinkFrame>;
}

function MagicLink({ token, email }: { token: string; email: string }) {
  const t = useT();
  const go = useGo();
  const arrive = useArrive();
  const act = useLinkAct(async () => arrive((await api.post<SignedIn>('/api/auth/sign-in/link', { token })).user));
  if (act.isOver) return <NoLink why="over" />;
  return (
    <>
      <div className="stack stack-3">
        <h1>{t('universe.enter.byLink.title')}</h1>
        {!act.second && <p className="muted lead">{t('universe.enter.byLink.text', { email })}</p>}
      </div>
      {act.second ? (
        <LaterStep step={act.second} onBack={() => go('/entrar', { replace: true })} />
      ) : (
        <>
          <FormAlert text={act.text} />
          <Button kind="primary" big wide busy={act.busy} onClick={act.run}>
            {t('universe.enter.byLink.act')}
          </Button>
        </>
      )}
    </>
  );
}
