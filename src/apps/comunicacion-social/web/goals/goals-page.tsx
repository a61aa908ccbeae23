import type { FixedWords } from '#platform/safety/contract.ts';
import '../keeping/keeping.css';
import './goals.css';
import { useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { FixedPlace } from '#ui/session/on-demand/fixed-place.tsx';
import type { GoalKept } from '../../keeping/contract.ts';
import { NoLevels } from '../keeping/no-levels.tsx';
import { GoalForm } from './goal-form.tsx';
import { GoalLists } from './goal-lists.tsx';
import { GoalsShare } from './goals-share.tsx';
import { GoalsTogether } from './goals-together.tsx';
import { StepForm } from './step-form.tsx';
import { useGoals } from './use-goals.ts';

type Open = { what: 'new' } | { what: 'change' | 'step'; id: string };

/** Goals in a person's own words, where they stand on each, and who else sees them. One thing is open at a time. */
export function Page() {
  const t = useT();
  const { data, error, refetch } = useGoals();
  const [open, setOpen] = useState<Open>();
  const [fixed, setFixed] = useState<FixedWords & { isKept: boolean }>();
  const danger = { isShown: fixed !== undefined, onDanger: (said: FixedWords) => setFixed({ ...said, isKept: false }) };
  const heading = useRef<HTMLHeadingElement>(null);
  const goals = data?.items ?? [];
  const opened = open && open.what !== 'new' ? goals.find(({ id }) => id === open.id) : undefined;
  const isOpen = open?.what === 'new' || opened !== undefined;
  const close = () => {
    setOpen(undefined);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const onKept = ({ fixed: said, isKept }: GoalKept) => {
    setFixed(said ? { ...said, isKept } : undefined);
    if (!isKept) return;
    if (said) return setOpen(undefined);
    announce(t('comunicacion-social.keep.kept'));
    close();
  };
  const forms = { onKept, onClose: close, danger };
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setOpen({ what: 'new' })}>
      {t('comunicacion-social.goalsPage.add')}
    </Button>
  );

  return (
    <>
      {fixed && <FixedPlace fixed={fixed} isKept={fixed.isKept} onClose={() => setFixed(undefined)} />}
      <header className="title">
        <h1 className="social-focus" ref={heading} tabIndex={-1}>
          {t('comunicacion-social.goals')}
        </h1>
        <p>{t('comunicacion-social.goalsPage.lead')}</p>
      </header>
      {!data && !error && <Loading />}
      {!data && error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {open?.what === 'new' && <GoalForm {...forms} />}
      {open?.what === 'change' && opened && <GoalForm key={opened.id} goal={opened} {...forms} />}
      {open?.what === 'step' && opened && <StepForm key={opened.id} goal={opened} {...forms} />}
      {data && goals.length === 0 && !isOpen && (
        <EmptyState
          title={t('comunicacion-social.goalsPage.none')}
          text={t('comunicacion-social.goalsPage.noneText')}
          illo={<NoLevels />}
        >
          {!fixed && add}
        </EmptyState>
      )}
      {goals.length > 0 && !isOpen && (
        <>
          {!fixed && <div className="u-row">{add}</div>}
          <GoalLists
            goals={goals}
            onChange={({ id }) => setOpen({ what: 'change', id })}
            onStep={({ id }) => setOpen({ what: 'step', id })}
          />
          {data?.gasT !== null && data && (
            <GoalsTogether gasT={data.gasT} goals={goals.filter(({ status }) => status !== 'aside').length} />
          )}
          <GoalsShare goals={goals} />
        </>
      )}
    </>
  );
}
