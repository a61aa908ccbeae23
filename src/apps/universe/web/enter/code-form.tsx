import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SignedIn } from '#platform/auth/contract.ts';
import type { SecondFactor } from '#platform/auth/second-factor/contract.ts';
import { roundWait } from '#platform/i18n/core/round-wait.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { FormAlert } from './form-alert.tsx';
import type { SecondStep } from './later-step.tsx';
import { useArrive } from './use-arrive.ts';

type Props = { step: SecondStep; onBack(): void };

/** The code that is still missing: of the app or, where that is not at hand, one of the recovery codes. */
export function CodeForm({ step, onBack }: Props) {
  const t = useT();
  const arrive = useArrive();
  const textOf = useProblemText();
  const [method, setMethod] = useState<SecondFactor>(step.methods[0] ?? 'totp');
  const [text, setText] = useState<Record<SecondFactor, string>>({ totp: '', 'recovery-code': '' });
  const [wrong, setWrong] = useState<{ text: string; isOver: boolean }>();
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isCode = method === 'totp';
  const other = step.methods.find((one) => one !== method);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field of the other method is where they go on
  useEffect(() => field.current?.focus(), [method]);

  const fail = (sentence: string, isOver = false): void => {
    setWrong({ text: sentence, isOver });
    field.current?.focus();
  };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const code = text[method].trim();
    if (!code) return fail(t(isCode ? 'universe.enter.code.missing' : 'universe.enter.code.missingRecovery'));
    setBusy(true);
    try {
      const answer = { step: step.step, ...(isCode ? { code } : { recoveryCode: code }) };
      const { user } = await api.post<SignedIn>('/api/auth/sign-in/second-factor', answer);
      arrive(user, step.next === undefined ? {} : { next: step.next });
    } catch (error) {
      fail(sentenceOf(error), isProblem(error, 'auth/step-ended'));
    } finally {
      setBusy(false);
    }
  }

  function sentenceOf(error: unknown): string {
    if (isProblem(error, 'auth/wrong-code') || isProblem(error, 'http/not-valid'))
      return t(isCode ? 'universe.enter.code.wrong' : 'universe.enter.code.wrongRecovery');
    if (!isProblem(error, 'auth/codes-locked')) return textOf(error);
    const details: Record<string, unknown> = { ...error.problem };
    const { unit, count } = roundWait(typeof details.retryAfterSeconds === 'number' ? details.retryAfterSeconds : 900);
    return t(`universe.enter.code.locked.${unit}`, { count });
  }

  return (
    <form className="stack stack-5" onSubmit={(event) => void submit(event)} noValidate>
      <div className="stack stack-2">
        <h2>{t('universe.enter.code.title')}</h2>
        <p className="muted">{t('universe.enter.code.text')}</p>
      </div>
      {wrong?.isOver && <FormAlert text={wrong.text} />}
      <TextField
        key={method}
        label={t(isCode ? 'universe.enter.code.label' : 'universe.enter.code.recovery')}
        help={t(isCode ? 'universe.enter.code.help' : 'universe.enter.code.recoveryHelp')}
        error={wrong?.isOver ? undefined : wrong?.text}
        value={text[method]}
        onChange={(value) => setText((now) => ({ ...now, [method]: value }))}
        inputRef={field}
        name={isCode ? 'code' : 'recovery-code'}
        autoComplete={isCode ? 'one-time-code' : 'off'}
        inputMode={isCode ? 'numeric' : 'text'}
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <div className="stack stack-3">
        <Button type="submit" kind="primary" big wide busy={busy}>
          {t('universe.auth.doSignIn')}
        </Button>
        {other && (
          <Button
            kind="quiet"
            wide
            onClick={() => {
              setWrong(undefined);
              setMethod(other);
            }}
          >
            {t(isCode ? 'universe.enter.code.useRecovery' : 'universe.enter.code.useCode')}
          </Button>
        )}
        <Button kind="quiet" wide onClick={onBack}>
          {t('universe.enter.code.back')}
        </Button>
      </div>
    </form>
  );
}
