import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { isPlainDate } from '../../core/deadlines/plain-date.ts';
import { useDayWords } from './use-day-words.ts';

type Props = { days: readonly string[]; onChange(days: string[]): void };

/** Days on which nobody works there, that no calendar knows: of a town, or declared by a court. */
export function DaysEditor({ days, onChange }: Props) {
  const t = useT();
  const { whole } = useDayWords();
  const [day, setDay] = useState('');
  const add = () => {
    if (!isPlainDate(day)) return;
    onChange([...new Set([...days, day])].sort());
    setDay('');
  };
  return (
    <fieldset className="stack stack-3">
      <legend className="strong">{t('despacho-legal.deadlines.edit.offDays')}</legend>
      <p className="meta">{t('despacho-legal.deadlines.edit.offDaysHelp')}</p>
      {days.length > 0 && (
        <ul className="u-row">
          {days.map((one) => (
            <li key={one}>
              <Button kind="line" icon="x" onClick={() => onChange(days.filter((other) => other !== one))}>
                {t('despacho-legal.deadlines.edit.takeDay', { date: whole(one) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={t('despacho-legal.deadlines.edit.day')}
        type="date"
        value={day}
        onChange={setDay}
        onKeyDown={(event) => {
          // Within a form, Enter adds the day and sends nothing.
          if (event.key === 'Enter') {
            event.preventDefault();
            add();
          }
        }}
      />
      <div className="u-row">
        <Button
          icon="plus"
          onClick={add}
          {...(!isPlainDate(day) && { disabledReason: t('despacho-legal.deadlines.form.missingDay') })}
        >
          {t('despacho-legal.deadlines.edit.addDay')}
        </Button>
      </div>
    </fieldset>
  );
}
