import { useT } from '#ui/i18n/use-t.ts';
import type { CountedDeadline } from '../../deadlines/contract.ts';
import { useDayWords } from './use-day-words.ts';

/** From the first day to the last, with today in between: how much there is, never a clock. */
export function DeadlineBar({ counted }: { counted: CountedDeadline }) {
  const t = useT();
  const { short } = useDayWords();
  const { firstDay, date, today, days, daysPassed } = counted;
  if (days === 0) return null;
  const part = Math.round((daysPassed / days) * 100);
  const isBetween = today >= firstDay && today < date;
  return (
    <div className="deadline-days">
      <div className="deadline-track" role="img" aria-label={t('despacho-legal.deadlines.card.bar', { count: daysPassed, days })}>
        <span className="deadline-passed" style={{ width: `${part}%` }} />
        {isBetween && <span className="deadline-now" style={{ left: `${part}%` }} />}
      </div>
      {isBetween && (
        // Near an end the word stays within the bar.
        <span className="deadline-today" style={{ left: `${Math.min(85, Math.max(15, part))}%` }}>
          {t('despacho-legal.deadlines.card.now', { date: short(today) })}
        </span>
      )}
      <div className="deadline-ends meta">
        <span>{t('despacho-legal.deadlines.card.starts', { date: short(firstDay) })}</span>
        <span>{t('despacho-legal.deadlines.card.ends', { date: short(date) })}</span>
      </div>
    </div>
  );
}
