import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { GuardianAnswered, GuardianQuestion } from '#platform/auth/minors/contract.ts';
import { useHash } from '#ui/address/use-hash.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { CheckGroup } from '#ui/primitives/check-group.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { EnterFrame } from '../enter/enter-frame.tsx';

/** The page that a guardian's mail opens: what a child would use, in plain words, and their answer. Opening it decides nothing. */
export function Page() {
  const token = useHash();
  return <Question token={token} key={token} />;
}

function Question({ token }: { token: string }) {
  const t = useT();
  const [answered, setAnswered] = useState<GuardianAnswered['now']>();
  const { data, error, refetch } = useQuery({
    queryKey: ['universe', 'guardian-question', token],
    queryFn: () => api.post<GuardianQuestion>('/api/auth/guardian/about', { token }),
    retry: false,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

  if (answered)
    return (
      <Said title={t(`universe.guardian.answered.${answered}.title`)} text={t(`universe.guardian.answered.${answered}.text`)} />
    );
  if (data) return <EnterFrame>{<Answer token={token} question={data} onAnswered={setAnswered} />}</EnterFrame>;
  const isOver = isProblem(error, 'auth/guardian-link-over') || isProblem(error, 'http/not-valid');
  if (isOver) return <Said title={t('universe.guardian.over')} text={t('universe.guardian.overText')} />;
  return (
    <EnterFrame>
      <h1>{t('universe.guardian.name')}</h1>
      {error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />}
    </EnterFrame>
  );
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <EnterFrame>
      <div className="stack stack-3" role="status">
        <h1>{title}</h1>
        <p className="muted lead">{text}</p>
      </div>
    </EnterFrame>
  );
}

type Props = { token: string; question: GuardianQuestion; onAnswered(now: GuardianAnswered['now']): void };

function Answer({ token, question, onAnswered }: Props) {
  const t = useT();
  const [name, setName] = useState('');
  const [confirmed, setConfirmed] = useState<readonly 'isGuardian'[]>([]);
  const [isMissing, setMissing] = useState(false);
  const { busy, error, act } = useAct();
  const { waits, hasAgreed, textVersion } = question;
  const kind = hasAgreed ? 'back' : waits ? 'child' : 'teen';
  const send = (answer: object) =>
    act(async () => onAnswered((await api.post<GuardianAnswered>('/api/auth/guardian/answer', { token, ...answer })).now));

  function agree(event: FormEvent): void {
    event.preventDefault();
    const isWhole = name.trim() !== '' && confirmed.length > 0;
    setMissing(!isWhole);
    if (isWhole) void send({ agrees: true, name: name.trim(), isGuardian: true, textVersion });
  }

  return (
    <form className="stack stack-5" onSubmit={agree} noValidate>
      <div className="stack stack-3">
        <h1>{t(`universe.guardian.${kind}.title`, { name: question.name })}</h1>
        <p className="muted lead">{t(`universe.guardian.${kind}.lead`, { name: question.name })}</p>
      </div>
      {!hasAgreed && (
        <>
          <ul className="list">
            {['what', 'who', 'data', 'not', 'stop'].map((line) => (
              <li key={line}>{t(`universe.guardian.${kind}.${line}`, { name: question.name })}</li>
            ))}
          </ul>
          <TextField
            label={t('universe.guardian.yourName')}
            error={isMissing && !name.trim() ? t('universe.guardian.nameMissing') : undefined}
            value={name}
            onChange={setName}
            name="name"
            autoComplete="name"
            required
          />
          <CheckGroup
            legend={t('universe.guardian.confirm')}
            hideLegend
            error={isMissing && confirmed.length === 0 ? t('universe.guardian.confirmMissing') : undefined}
            options={[{ value: 'isGuardian', label: t('universe.guardian.confirm') }]}
            value={confirmed}
            onChange={setConfirmed}
          />
        </>
      )}
      {error !== undefined && <ProblemNotice error={error} />}
      <div className="stack stack-3">
        {!hasAgreed && (
          <Button type="submit" kind="primary" big wide busy={busy}>
            {t('universe.guardian.agree')}
          </Button>
        )}
        <Button kind="line" big wide busy={busy} onClick={() => void send({ agrees: false })}>
          {t(`universe.guardian.${kind}.refuse`)}
        </Button>
        <p className="meta">{t(`universe.guardian.${kind}.refuseHelp`, { name: question.name })}</p>
      </div>
    </form>
  );
}
