import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Age } from '#platform/auth/minors/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { BirthFields } from './birth-fields.tsx';
import { type BirthProblem, noBirth, readBirth } from './read-birth.ts';
import { ageKey } from './use-age.ts';

/** Asks somebody whose account began without it when they were born, once. */
export function SayAgeForm() {
  const t = useT();
  const client = useQueryClient();
  const [draft, setDraft] = useState(noBirth);
  const [problem, setProblem] = useState<BirthProblem>();
  const { busy, error, act } = useAct();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const read = readBirth(draft, new Date());
    setProblem(read.problem);
    if (read.said) void act(async () => void client.setQueryData(ageKey, await api.put<Age>('/api/user/age', read.said)));
  }

  return (
    <form className="stack stack-5" onSubmit={submit} noValidate>
      <BirthFields value={draft} onChange={(part) => setDraft((now) => ({ ...now, ...part }))} problem={problem} />
      <p className="meta">{t('universe.minors.once')}</p>
      {error !== undefined && <ProblemNotice error={error} />}
      <Button type="submit" kind="primary" big busy={busy}>
        {t('universe.minors.save')}
      </Button>
    </form>
  );
}
