import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import type { DeadlineChanges } from '../../deadlines/contract.ts';
import { DayField } from './day-field.tsx';

type Props = { stop: DeadlineChanges['stop']; onChange(stop: DeadlineChanges['stop']): void };

/** When conciliation was asked for, and when it was over: between the two, the time stands still. */
export function StopEditor({ stop, onChange }: Props) {
  const t = useT();
  // Here first: the count comes later, and must take nothing out of the fields.
  const [told, setTold] = useState(stop);
  const tell = (next: DeadlineChanges['stop']) => {
    setTold(next);
    onChange(next);
  };
  return (
    <div className="stack stack-3">
      <div className="half">
        <DayField
          label={t('despacho-legal.deadlines.edit.stopFrom')}
          value={told?.from ?? ''}
          onChange={(from) => tell(from ? { from, until: told?.until ?? null } : null)}
        />
        {told && (
          <DayField
            label={t('despacho-legal.deadlines.edit.stopUntil')}
            help={t('despacho-legal.deadlines.edit.stopUntilHelp')}
            value={told.until ?? ''}
            onChange={(until) => tell({ ...told, until: until || null })}
          />
        )}
      </div>
      {told && (
        <div className="u-row">
          <Button kind="quiet" onClick={() => tell(null)}>
            {t('despacho-legal.deadlines.edit.noStop')}
          </Button>
        </div>
      )}
    </div>
  );
}
