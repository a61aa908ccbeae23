import './plan.css';
import { useEffect, useState } from 'react';
import type { SafetyPlan } from '#platform/safety/plan/contract.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useSession } from '#ui/session/use-session.ts';
import { devicePlan } from './device-plan.ts';
import { devicePlanMemory } from './device-plan-memory.ts';
import { PlanEditor } from './plan-editor.tsx';
import { PlanPaper } from './plan-paper.tsx';
import { usePlanQuery } from './use-plan.ts';

/**
 * What a person wrote for a hard moment. Without a network it shows what they kept on this device, so the page opens before it is
 * known who is here.
 */
export function Page() {
  const t = useT();
  const { status, user } = useSession();
  const plan = usePlanQuery(status === 'signed-in');
  const isUnreachable = status === 'unknown' || (isProblem(plan.error) && plan.error.status === 0);
  const isBroken = isProblem(plan.error) && plan.error.status >= 500;

  return (
    <>
      <header className="title universe-plan-title">
        <h1>{t('universe.plan.name')}</h1>
        <p>{t('universe.planPage.lead')}</p>
        <p>{t('universe.planPage.noPromise')}</p>
      </header>
      {status === 'signed-out' && <SignedOut />}
      {user && plan.data && <PlanEditor key={user.id} personId={user.id} plan={plan.data} />}
      {!plan.data && isUnreachable && <OnThisDevice personId={user?.id} />}
      {!plan.data && !isUnreachable && plan.error && <ProblemNotice error={plan.error} retry={() => void plan.refetch()} />}
      {!plan.data && user && isBroken && <OnThisDevice personId={user.id} isOnline />}
      {!plan.data && !isUnreachable && !plan.error && status !== 'signed-out' && <Loading />}
    </>
  );
}

function SignedOut() {
  const t = useT();
  useEffect(() => devicePlanMemory.forget(), []);
  return (
    <div className="stack measure">
      <p>{t('universe.planPage.signedOut')}</p>
      <div className="u-row">
        <ButtonLink to="/entrar?next=/universe/mi-plan" kind="primary">
          {t('universe.auth.signIn')}
        </ButtonLink>
        <ButtonLink to="/ayuda" icon="life-buoy">
          {t('ui.nav.helpNow')}
        </ButtonLink>
      </div>
    </div>
  );
}

/** Where it is known who is here, only what is theirs is shown. */
function OnThisDevice({ personId, isOnline = false }: { personId?: string; isOnline?: boolean }) {
  const t = useT();
  const [kept, setKept] = useState<SafetyPlan | 'none'>();
  useEffect(() => {
    if (personId !== undefined && devicePlanMemory.owner() !== personId) return setKept('none');
    void devicePlan.read().then((plan) => setKept(plan ?? 'none'));
  }, [personId]);
  if (!kept) return <Loading />;
  const words = kept === 'none' ? 'offlineNone' : isOnline ? 'kept' : 'offline';
  return (
    <div className="stack measure" role="status">
      {(kept !== 'none' || !isOnline) && <p>{t(`universe.planPage.${words}`)}</p>}
      {kept !== 'none' && <PlanPaper plan={kept} isOnScreen />}
      <div className="u-row">
        <ButtonLink to="/ayuda" icon="life-buoy">
          {t('ui.nav.helpNow')}
        </ButtonLink>
      </div>
    </div>
  );
}
