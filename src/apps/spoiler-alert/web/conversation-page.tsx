import { Suspense, useEffect, useRef } from 'react';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useConsents } from '#ui/session/use-consents.ts';
import { BringStep } from './bring/bring-step.tsx';
import { ConfirmStep } from './confirm/confirm-step.tsx';
import { useLeaving } from './exit/use-leaving.ts';
import { GateStep } from './gate/gate-step.tsx';
import { NotHere } from './gate/not-here.tsx';
import { laterSteps } from './later-steps.ts';
import { useChatWork } from './reading/use-chat-work.ts';
import { useVisit } from './reading/use-visit.ts';

/** One address for all of it: which step shows is known to this tab alone. Accounts of work and of schools get no further than here. */
export function Page() {
  const { data: consents, error, refetch } = useConsents({ lately: true });
  const { step } = useVisit();
  useLeaving();
  useStepFocus();
  if (!consents) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  if (consents.some(({ refused }) => refused === 'account')) return <NotHere />;
  if (step === 'bring') return <BringStep />;
  if (step === 'confirm') return <ConfirmStep />;
  const Later = laterSteps[step];
  if (!Later) return <GateStep />;
  return (
    <Suspense fallback={<Loading />}>
      <Later />
    </Suspense>
  );
}

/** The focus goes to the title of a step, or of a question, that was just reached, and the page begins at its top. */
function useStepFocus(): void {
  const { step, question, facts } = useVisit();
  const { doing } = useChatWork();
  const here = doing ? undefined : `${step} ${question?.outcome} ${step === 'confirm' && facts !== null}`;
  const before = useRef(here);
  useEffect(() => {
    if (here === undefined || before.current === here) return;
    before.current = here;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [here]);
}
