import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { ComputeDeadline, CountedDeadline, KeptDeadline } from '../../deadlines/contract.ts';
import { CalendarDialog } from './calendar-dialog.tsx';
import { DeadlineCard } from './deadline-card.tsx';
import { DeadlineWhy } from './deadline-why.tsx';
import { ReminderChoice } from './reminder-choice.tsx';
import { saidOf } from './said-of.ts';
import { useDayWords } from './use-day-words.ts';
import { useCountedDeadline, type useDeadlineActs } from './use-deadlines.ts';

type Acts = ReturnType<typeof useDeadlineActs>;
type Props = { kept: KeptDeadline; caseId: string; acts: Acts; isFirst: boolean };

/** A deadline of a case, with everything that can be done with it. What is changed is shown first and kept when its person says so. */
export function KeptDeadlineItem({ kept, caseId, acts, isFirst }: Props) {
  const { counted } = kept;
  return counted ? <Counted {...{ kept, counted, caseId, acts, isFirst }} /> : <WithoutLaw kept={kept} acts={acts} />;
}

function Counted({ kept, counted, caseId, acts, isFirst }: Props & { counted: CountedDeadline }) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const [isCalendar, setIsCalendar] = useState(false);
  const [draft, setDraft] = useState<ComputeDeadline>();
  const preview = useCountedDeadline(draft);
  // What was just said stands at once; the date follows when it is counted.
  const shown = draft ? { ...(preview.data ?? counted), ...saidOf(draft) } : counted;
  const { rule, trigger, country, region, changes, daysLeft } = counted;
  const isAhead = daysLeft >= 0 && !kept.isDone;
  const save = async () => {
    if (!draft) return;
    const changed = { trigger: draft.trigger, region: draft.region, changes: draft.changes };
    if (await acts.change(kept, changed, t('despacho-legal.deadlines.why.saved'))) setDraft(undefined);
  };
  return (
    <li>
      <DeadlineCard counted={shown} kept={draft ? undefined : kept}>
        {kept.isDone && (
          <p>
            <Tag kind="ok" icon="check">
              {t('despacho-legal.deadlines.card.done')}
            </Tag>
          </p>
        )}
        <div className="u-row btns">
          {isAhead && rule.template && (
            <ButtonLink
              kind={isFirst && !draft ? 'primary' : 'line'}
              to={`/despacho-legal/casos/${caseId}/documentos?plantilla=${rule.template}`}
            >
              {t('despacho-legal.deadlines.card.prepare')}
            </ButtonLink>
          )}
          {isAhead && (
            <Button icon="calendar-plus" onClick={() => setIsCalendar(true)}>
              {t('despacho-legal.deadlines.card.calendar')}
            </Button>
          )}
          <Button kind="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {t('despacho-legal.deadlines.card.why')}
          </Button>
        </div>
        {isOpen && (
          <DeadlineWhy
            counted={shown}
            onChange={(edit) => setDraft({ ruleId: rule.id, trigger, country, region, changes, ...draft, ...edit })}
          />
        )}
        {draft && (
          <div className="u-row btns">
            <Button kind={isFirst ? 'primary' : 'line'} busy={acts.busy} onClick={() => void save()}>
              {t('despacho-legal.deadlines.why.save')}
            </Button>
            <Button onClick={() => setDraft(undefined)}>{t('despacho-legal.deadlines.why.discard')}</Button>
          </div>
        )}
        {draft && preview.error && <ProblemNotice error={preview.error} retry={() => void preview.refetch()} />}
        {draft && acts.text && (
          <Callout kind="danger" role="alert">
            <p>{acts.text}</p>
          </Callout>
        )}
        {isOpen && isAhead && (
          <ReminderChoice
            value={kept.remindDays}
            onChange={(remindDays) => void acts.change(kept, { remindDays }, t('despacho-legal.deadlines.remind.set'))}
          />
        )}
        <ItsActs kept={kept} acts={acts} />
        <CalendarDialog counted={counted} kept={kept} open={isCalendar} onClose={() => setIsCalendar(false)} />
      </DeadlineCard>
    </li>
  );
}

function WithoutLaw({ kept, acts }: Pick<Props, 'kept' | 'acts'>) {
  const t = useT();
  const { whole } = useDayWords();
  return (
    <li className="card stack stack-3">
      <h2 className="t-lead">{t(`despacho-legal.deadlines.rules.${kept.ruleId}.happened`)}</h2>
      <p>{t('despacho-legal.deadlines.card.gone', { date: whole(kept.date) })}</p>
      <ItsActs kept={kept} acts={acts} />
    </li>
  );
}

function ItsActs({ kept, acts }: Pick<Props, 'kept' | 'acts'>) {
  const t = useT();
  const isDone = !kept.isDone;
  return (
    <div className="u-row">
      <Button
        kind="quiet"
        icon={isDone ? 'check' : 'arrow-left'}
        onClick={() => void acts.change(kept, { isDone }, t(`despacho-legal.deadlines.card.${isDone ? 'done' : 'markUndone'}`))}
      >
        {t(`despacho-legal.deadlines.card.${isDone ? 'markDone' : 'markUndone'}`)}
      </Button>
      <Button kind="quiet" icon="trash-2" onClick={() => void acts.remove(kept)}>
        {t('despacho-legal.deadlines.card.remove')}
      </Button>
    </div>
  );
}
