import { useState } from 'react';
import { useHash } from '#ui/address/use-hash.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { EnterFrame } from './enter-frame.tsx';
import { FormAlert } from './form-alert.tsx';
import { NoLink } from './link-frame.tsx';
import { isWhole } from './use-link.ts';
import { useLinkAct } from './use-link-act.ts';

/** Shows by the link of a mail that it is oneself, in the session that asked for it; what waits for it waits in another tab. */
export function Page() {
  const token = useHash();
  return isWhole(token) ? <Prove token={token} key={token} /> : <NoLink why="broken" />;
}

function Prove({ token }: { token: string }) {
  const t = useT();
  const [isDone, setDone] = useState(false);
  const act = useLinkAct(async () => {
    await api.post('/api/auth/prove', { link: token });
    setDone(true);
  });
  const isRefused = isProblem(act.error, 'auth/not-proved') || isProblem(act.error, 'http/not-signed-in');
  return (
    <EnterFrame>
      <div className="stack stack-3" role={isDone ? 'status' : undefined}>
        <h1>{t(isDone ? 'universe.enter.prove.done' : 'universe.enter.prove.title')}</h1>
        <p className="muted lead">{t(isDone ? 'universe.enter.prove.doneText' : 'universe.enter.prove.text')}</p>
      </div>
      <FormAlert text={isRefused ? t('universe.enter.prove.refused') : act.text} />
      {!isDone && (
        <Button kind="primary" big wide busy={act.busy} onClick={act.run}>
          {t('universe.enter.prove.act')}
        </Button>
      )}
    </EnterFrame>
  );
}
