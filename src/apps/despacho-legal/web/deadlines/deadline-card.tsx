import './deadlines.css';
import { type ReactNode, useId } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import type { CountedDeadline, KeptDeadline } from '../../deadlines/contract.ts';
import { DeadlineBar } from './deadline-bar.tsx';
import { DeadlinePast } from './deadline-past.tsx';
import { useDayWords } from './use-day-words.ts';

type Props = {
  counted: CountedDeadline;
  /** The same, as it is kept in a case. */
  kept?: KeptDeadline | undefined;
  level?: 2 | 3;
  /** What can be done with it. */
  children?: ReactNode;
};

/** A deadline at a glance: how many days are left, what has to be done until when, and where today stands between first day and last. */
export function DeadlineCard({ counted, kept, level = 2, children }: Props) {
  const t = useT();
  const { whole } = useDayWords();
  const id = useId();
  const { rule, date, safeDate, daysLeft, warnings } = counted;
  const act = t(`despacho-legal.deadlines.rules.${rule.id}.do`);
  const isPast = daysLeft < 0;
  const Heading = level === 2 ? 'h2' : 'h3';
  const wasMoved = kept && kept.date !== date;
  const shown = warnings.filter((warning) => warning !== 'past');
  return (
    <article className="card deadline-card" aria-labelledby={id}>
      {!isPast && !kept?.isDone && (
        <p className="deadline-left">
          {daysLeft === 0 ? (
            <span className="t-lead">{t('despacho-legal.deadlines.card.today')}</span>
          ) : (
            <>
              <b className="nums">{daysLeft}</b>
              <span className="meta">{t('despacho-legal.deadlines.card.days', { count: daysLeft })}</span>
            </>
          )}
        </p>
      )}
      <div className="stack stack-3 deadline-main">
        <Heading className="t-lead" id={id}>
          {t(isPast ? 'despacho-legal.deadlines.card.pastWas' : 'despacho-legal.deadlines.card.until', {
            do: act,
            date: whole(date),
          })}
        </Heading>
        {!isPast && !kept?.isDone && rule.nature !== 'answer' && (
          <p className="meta">{t('despacho-legal.deadlines.card.included')}</p>
        )}
        {!isPast && !kept?.isDone && <DeadlineBar counted={counted} />}
        {safeDate && !kept?.isDone && safeDate >= counted.today && (
          <p>
            {t('despacho-legal.deadlines.card.safe', { date: whole(safeDate) })}{' '}
            <span className="meta">{t('despacho-legal.deadlines.card.safeWhy')}</span>
          </p>
        )}
        {wasMoved && <p className="meta">{t('despacho-legal.deadlines.card.moved', { date: whole(kept.date) })}</p>}
        {isPast && !kept?.isDone && <DeadlinePast counted={counted} />}
        {shown.length > 0 && (
          <Callout kind="maybe">
            <ul className="stack stack-2">
              {shown.map((warning) => (
                <li key={warning}>{t(`despacho-legal.deadlines.warnings.${warning}`)}</li>
              ))}
            </ul>
          </Callout>
        )}
        {children}
      </div>
    </article>
  );
}
