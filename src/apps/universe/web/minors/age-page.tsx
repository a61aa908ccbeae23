import { useState } from 'react';
import type { Age } from '#platform/auth/minors/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { useSession } from '#ui/session/use-session.ts';
import { EnterFrame } from '../enter/enter-frame.tsx';
import { AskGuardianForm } from './ask-guardian-form.tsx';
import { SayAgeForm } from './say-age-form.tsx';
import { useAge } from './use-age.ts';

/** What somebody's age means here: the question, the wait for a guardian, or what is open and what is not. */
export function Page() {
  const t = useT();
  const { data, error, refetch, isFetching } = useAge();
  return (
    <EnterFrame>
      <div className="stack stack-3">
        <h1>{t(`universe.minors.title.${data ? stateOf(data) : 'asked'}`)}</h1>
        {data && <p className="muted lead">{t(`universe.minors.lead.${stateOf(data)}`)}</p>}
      </div>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && !data.isSaid && <SayAgeForm />}
      {data?.waits && <Waiting age={data} busy={isFetching} look={() => void refetch()} />}
      {data?.isMinor && !data.waits && (
        <>
          <ul className="list">
            {data.off.map((feature) => (
              <li key={feature}>{t(`universe.minors.off.${feature}`)}</li>
            ))}
          </ul>
          {data.guardian === 'agreed' ? <p>{t('universe.minors.agreed')}</p> : <AskGuardianForm age={data} />}
        </>
      )}
      {data?.isSaid && !data.waits && (
        <ButtonLink to="/universe" kind={data.isMinor ? undefined : 'primary'} big>
          {t('universe.auth.goHome')}
        </ButtonLink>
      )}
    </EnterFrame>
  );
}

type State = 'asked' | 'waits' | 'minor' | 'adult';

function stateOf({ isSaid, waits, isMinor }: Age): State {
  if (!isSaid) return 'asked';
  if (waits) return 'waits';
  return isMinor ? 'minor' : 'adult';
}

/** Nothing else is open yet: asking, looking whether the answer came, and the two ways of leaving. */
function Waiting({ age, busy, look }: { age: Age; busy: boolean; look(): void }) {
  const t = useT();
  const { signOut } = useSession();
  const [isLeaving, setLeaving] = useState(false);
  const leaving = useAct();
  const giveUp = () =>
    leaving.act(async () => {
      await api.post('/api/user/guardian/give-up');
      location.assign('/entrar');
    });
  return (
    <>
      <AskGuardianForm age={age} />
      <div className="u-row">
        <Button busy={busy} onClick={look}>
          {t('universe.minors.look')}
        </Button>
        <Button onClick={() => void signOut()}>{t('universe.minors.signOut')}</Button>
        <Button onClick={() => setLeaving(true)}>{t('universe.minors.giveUp')}</Button>
      </div>
      <p className="meta">
        <a href="/ayuda">{t('universe.minors.help')}</a>
      </p>
      <Dialog
        title={t('universe.minors.giveUp')}
        open={isLeaving}
        onClose={() => setLeaving(false)}
        actions={
          <>
            <Button onClick={() => setLeaving(false)}>{t('ui.cancel')}</Button>
            <Button kind="danger" busy={leaving.busy} onClick={() => void giveUp()}>
              {t('universe.minors.giveUp')}
            </Button>
          </>
        }
      >
        <p>{t('universe.minors.giveUpText')}</p>
        {leaving.error !== undefined && <ProblemNotice error={leaving.error} />}
      </Dialog>
    </>
  );
}
