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

  return (
    <>
      <header className="title universe-plan-title">
        <h1>{t('universe.plan.name')}</h1>
        <p>{t('universe.planPage.lead')}</p>
        <p>{t('universe.planPage.noPromise')}</p>
      </header>
      {status === 'signed-out' && <SignedOut />}
      {user && plan.data && <PlanEditor key={user.id} personId={user.id} plan={plan.data} />}
      {!plan.data && isUnreachable && <OnThisDevice />}
      {!plan.data && !isUnreachable && plan.error && <ProblemNotice error={plan.error} retry={() => void plan.refetch()} />}
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

function OnThisDevice() {
  const t = useT();
  const [kept, setKept] = useState<SafetyPlan | 'none'>();
  useEffect(() => {
    void devicePlan.read().then((plan) => setKept(plan ?? 'none'));
  }, []);
  if (!kept) return <Loading />;
  return (
    <div className="stack measure" role="status">
      <p>{t(kept === 'none' ? 'universe.planPage.offlineNone' : 'universe.planPage.offline')}</p>
      {kept !== 'none' && <PlanPaper plan={kept} isOnScreen />}
      <div className="u-row">
        <ButtonLink to="/ayuda" icon="life-buoy">
          {t('ui.nav.helpNow')}
        </ButtonLink>
      </div>
    </div>
  );
}
