import { lazy, Suspense } from 'react';
import type { SecondFactor } from '#platform/auth/second-factor/contract.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { withWords } from '#ui/catalog/with-words.ts';
import { Loading } from '#ui/primitives/loading.tsx';

/** What follows the first form: a mail on its way, or a code that is still missing. */
export type EnterStep =
  | { kind: 'sent'; what: 'link' | 'reset' | 'sign-up'; email: string; again?: () => Promise<unknown> }
  | SecondStep;
export type SecondStep = { kind: 'code'; step: string; methods: SecondFactor[]; next?: string | null };

const MailSent = lazy(async () => ({ default: (await part(() => import('./mail-sent.tsx'))).MailSent }));
const CodeForm = lazy(async () => ({ default: (await part(() => import('./code-form.tsx'))).CodeForm }));

/** Most people never see these, so they are downloaded when they are wanted. */
export function LaterStep({ step, onBack }: { step: EnterStep; onBack(): void }) {
  return (
    <Suspense fallback={<Loading />}>
      {step.kind === 'sent' ? <MailSent sent={step} onBack={onBack} /> : <CodeForm step={step} onBack={onBack} />}
    </Suspense>
  );
}

export function isSecondStep(step: EnterStep): step is SecondStep {
  return step.kind === 'code';
}

/** The code that the server still wants, when that is what it answered. */
export function secondStepOf(error: unknown): SecondStep | undefined {
  if (!isProblem(error, 'auth/second-factor-needed')) return undefined;
  const { step, methods }: Record<string, unknown> = { ...error.problem };
  if (typeof step !== 'string') return undefined;
  const isOffered = (method: SecondFactor) => Array.isArray(methods) && methods.includes(method);
  return { kind: 'code', step, methods: (['totp', 'recovery-code'] as const).filter(isOffered) };
}

/** Whoever comes back from another provider and also asks for a code has what it takes behind the `#`. */
export function stepOfAddress(): SecondStep | undefined {
  if (new URLSearchParams(location.search).get('outside') !== 'second-factor') return undefined;
  const said = new URLSearchParams(location.hash.slice(1));
  const step = said.get('step');
  return step ? { kind: 'code', step, methods: ['totp', 'recovery-code'], next: said.get('next') } : undefined;
}

function part<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  return withWords('universe', load, ['link'])();
}
