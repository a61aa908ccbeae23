import { lazy, Suspense, useState } from 'react';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { withWords } from '#ui/catalog/with-words.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import type { AuthForm } from '../../core/auth-problem.ts';
import { type EnterStep, isSecondStep, LaterStep, stepOfAddress } from './later-step.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useEnterOptions } from './use-enter-options.ts';

const loadSignUp = withWords('universe', () => import('./sign-up-form.tsx'));
const SignUpForm = lazy(async () => ({ default: (await loadSignUp()).SignUpForm }));

/** Enter or create an account. What was written is never lost: not by an error, not by changing from one to the other. */
export function EnterForm() {
  const t = useT();
  const options = useEnterOptions();
  const outside = useQueryParam('outside');
  const [form, setForm] = useState<AuthForm>(() => ({ mode: modeOfAddress(), name: '', email: '', password: '' }));
  const [step, setStep] = useState<EnterStep | undefined>(stepOfAddress);
  const change = (part: Partial<AuthForm>): void => setForm((now) => ({ ...now, ...part }));
  const turn = (mode: AuthForm['mode']): void => change({ mode });

  if (step) {
    const begin = isSecondStep(step) ? { password: '' } : {};
    return (
      <LaterStep
        step={step}
        onBack={() => {
          setStep(undefined);
          change(begin);
        }}
      />
    );
  }
  const given = { form, change, turn, goTo: setStep };
  return (
    <div className="stack stack-5">
      {(outside === 'failed' || outside === 'unknown') && (
        <Callout kind="warn" role="status" title={t(`universe.auth.outside.${outside}.title`)}>
          <p>{t(`universe.auth.outside.${outside}.text`)}</p>
        </Callout>
      )}
      <Seg
        legend={t('universe.auth.mode')}
        options={[
          { value: 'sign-in', label: t('universe.auth.signIn') },
          { value: 'sign-up', label: t('universe.auth.signUp') },
        ]}
        value={form.mode}
        onChange={turn}
      />
      {form.mode === 'sign-up' && (
        <Suspense fallback={<Loading />}>
          <SignUpForm {...given} />
        </Suspense>
      )}
      {form.mode === 'sign-in' && (options ? <SignInForm {...given} options={options} /> : <Loading />)}
    </div>
  );
}

const modeOfAddress = (): AuthForm['mode'] => (location.pathname === '/crear-cuenta' ? 'sign-up' : 'sign-in');
