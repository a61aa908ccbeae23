import './deadlines.css';
import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { LegalCase } from '../../cases/contract.ts';
import type { KeptDeadline } from '../../deadlines/contract.ts';
import { CaseFrame } from '../cases/case-frame.tsx';
import { DeadlineForm } from './deadline-form.tsx';
import { DeadlineLimits } from './deadline-limits.tsx';
import { KeptDeadlineItem } from './kept-deadline-item.tsx';
import { NoDeadlineLaws } from './no-deadline-laws.tsx';
import { ReminderChoice } from './reminder-choice.tsx';
import { regionOf } from './spanish-regions.ts';
import { useDeadlineActs, useDeadlineRules, useDeadlines } from './use-deadlines.ts';

/** Until when what can be done in a case, the next date first. */
export function Page() {
  return <CaseFrame tab="deadlines">{(its) => <Deadlines its={its} />}</CaseFrame>;
}

function Deadlines({ its }: { its: LegalCase }) {
  const t = useT();
  const { data, error, refetch } = useDeadlines(its.id);
  const acts = useDeadlineActs(its.id);
  const [isAdding, setIsAdding] = useState(false);
  if (!data) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  const isEmpty = data.items.length === 0;
  const [open, done] = [data.items.filter(({ isDone }) => !isDone), data.items.filter(({ isDone }) => isDone)];
  return (
    <>
      {isEmpty && !isAdding && (
        <EmptyState title={t('despacho-legal.deadlines.page.empty')} text={t('despacho-legal.deadlines.page.emptyText')}>
          <Button kind="primary" icon="plus" onClick={() => setIsAdding(true)}>
            {t('despacho-legal.deadlines.page.add')}
          </Button>
        </EmptyState>
      )}
      {open.length > 0 && (
        <ul className="deadline-list">
          {open.map((kept, at) => (
            <KeptDeadlineItem key={kept.id} kept={kept} caseId={its.id} acts={acts} isFirst={at === 0 && !isAdding} />
          ))}
        </ul>
      )}
      {isAdding ? (
        <AddDeadlineForm its={its} acts={acts} onClose={() => setIsAdding(false)} />
      ) : (
        !isEmpty && (
          <div className="u-row">
            <Button icon="plus" onClick={() => setIsAdding(true)}>
              {t('despacho-legal.deadlines.page.add')}
            </Button>
          </div>
        )
      )}
      {done.length > 0 && (
        <details>
          <summary>{t('despacho-legal.deadlines.page.done')}</summary>
          <ul className="deadline-list">
            {done.map((kept) => (
              <KeptDeadlineItem key={kept.id} kept={kept} caseId={its.id} acts={acts} isFirst={false} />
            ))}
          </ul>
        </details>
      )}
      <DeadlineLimits />
    </>
  );
}

type AddProps = { its: LegalCase; acts: ReturnType<typeof useDeadlineActs>; onClose(): void };

function AddDeadlineForm({ its, acts, onClose }: AddProps) {
  const t = useT();
  const { data, error, refetch } = useDeadlineRules();
  const [newId] = useState(() => crypto.randomUUID());
  const [remindDays, setRemindDays] = useState<KeptDeadline['remindDays']>([]);
  if (!data) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  if (data.items.length === 0) return <NoDeadlineLaws />;
  const country = its.country ?? data.items[0]?.country ?? 'ES';
  const region = regionOf(its.region, (one) => t(`despacho-legal.deadlines.region.${one}`));
  return (
    <section className="stack stack-4" aria-labelledby="add-deadline">
      <h2 className="t-head" id="add-deadline">
        {t('despacho-legal.deadlines.page.addTitle')}
      </h2>
      <DeadlineForm
        rules={data}
        place={{ country, region }}
        name={its.id}
        submit={t('despacho-legal.deadlines.form.keep')}
        busy={acts.busy}
        problem={acts.text}
        onClose={onClose}
        onAsk={async (asked) => {
          const isKept = await acts.add({ clientDeadlineId: newId, ...asked, remindDays });
          if (isKept) onClose();
          return isKept;
        }}
      >
        <ReminderChoice value={remindDays} onChange={setRemindDays} />
      </DeadlineForm>
    </section>
  );
}
