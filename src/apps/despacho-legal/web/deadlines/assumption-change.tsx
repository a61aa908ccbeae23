import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { CountedDeadline, DeadlineAssumption, DeadlineChanges } from '../../deadlines/contract.ts';
import { DaysEditor } from './days-editor.tsx';
import { RegionField } from './region-field.tsx';
import type { DeadlineEdit } from './said-of.ts';
import { StopEditor } from './stop-editor.tsx';
import { useDayWords } from './use-day-words.ts';

type Props = { assumption: DeadlineAssumption; said: string; counted: CountedDeadline; onChange(edit: DeadlineEdit): void };

/** How one thing that a date rests on is changed. */
export function AssumptionChange({ assumption, said, counted, onChange }: Props) {
  const t = useT();
  const { whole } = useDayWords();
  const { changes, region } = counted;
  const { id, change, isOn, holidays, dates } = assumption;
  const set = (changed: Partial<DeadlineChanges>) => onChange({ changes: { ...changes, ...changed } });

  if (change === 'switch') {
    const one = changes.off.find((off) => off === id) ?? (id as DeadlineChanges['off'][number]);
    const off = isOn ? [...changes.off, one] : changes.off.filter((other) => other !== one);
    return (
      <div className="u-row">
        <Button kind="quiet" onClick={() => set({ off })}>
          {t(isOn ? 'despacho-legal.deadlines.why.noCount' : 'despacho-legal.deadlines.why.yesCount')}
          <span className="sr">: {said}</span>
        </Button>
      </div>
    );
  }
  if (change === 'stop') return <StopEditor stop={changes.stop} onChange={(stop) => set({ stop })} />;
  if (change === 'region') return <RegionField value={region} onChange={(chosen) => onChange({ region: chosen })} />;
  if (id !== 'holidays') return <DaysEditor days={changes.offDays} onChange={(offDays) => set({ offDays })} />;
  return (
    <ul className="u-row">
      {holidays.map(({ date }) => (
        <li key={date}>
          <Button onClick={() => set({ workDays: [...changes.workDays, date] })}>
            {t('despacho-legal.deadlines.edit.worked', { date: whole(date) })}
          </Button>
        </li>
      ))}
      {dates.map((date) => (
        <li key={date}>
          <Button kind="quiet" onClick={() => set({ workDays: changes.workDays.filter((one) => one !== date) })}>
            {t('despacho-legal.deadlines.edit.notWorked', { date: whole(date) })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
