import { useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { saveAsFile } from '#ui/primitives/save-as-file.ts';
import { writeIcs } from '../../core/deadlines/write-ics.ts';
import type { CountedDeadline, KeptDeadline } from '../../deadlines/contract.ts';

type Props = { counted: CountedDeadline; kept?: KeptDeadline | undefined; open: boolean; onClose(): void };

/** The date as a file for a calendar. What it says there is chosen first: calendars are seen by others. */
export function CalendarDialog({ counted, kept, open, onClose }: Props) {
  const t = useT();
  const [says, setSays] = useState<'neutral' | 'plain'>('neutral');
  const { rule, by, date } = counted;
  const act = t(`despacho-legal.deadlines.rules.${rule.id}.do`);
  const save = () => {
    const isPlain = says === 'plain';
    const event = {
      uid: `${kept?.id ?? `${rule.id}-${counted.trigger}`}@mentalia-universe`,
      date,
      title: isPlain ? act : t('despacho-legal.deadlines.ics.neutral'),
      text: isPlain ? t('despacho-legal.deadlines.ics.text', { law: by.lawTitle, article: by.article }) : '',
      sequence: kept?.version ?? 0,
      remindDays: [...(kept?.remindDays ?? [])],
    };
    saveAsFile('fecha.ics', writeIcs(event, new Date().toISOString()), 'text/calendar');
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('despacho-legal.deadlines.calendar.title')}
      describe={t('despacho-legal.deadlines.calendar.text')}
      actions={
        <>
          <Button onClick={onClose}>{t('despacho-legal.deadlines.calendar.cancel')}</Button>
          <Button kind="primary" onClick={save}>
            {t('despacho-legal.deadlines.calendar.save')}
          </Button>
        </>
      }
    >
      <ChoiceGroup<'neutral' | 'plain'>
        legend={t('despacho-legal.deadlines.calendar.how')}
        options={[
          {
            value: 'neutral',
            label: t('despacho-legal.deadlines.calendar.neutral'),
            hint: t('despacho-legal.deadlines.calendar.neutralHint'),
          },
          {
            value: 'plain',
            label: t('despacho-legal.deadlines.calendar.plain'),
            hint: t('despacho-legal.deadlines.calendar.plainHint', { do: act }),
          },
        ]}
        value={says}
        onChange={(value) => setSays(value)}
      />
    </Dialog>
  );
}
