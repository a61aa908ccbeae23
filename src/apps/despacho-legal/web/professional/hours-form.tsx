import { type FormEvent, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { DeskEntry } from '../../professional/desk/contract.ts';
import { dayAfter } from './day-after.ts';
import { useDeskActs } from './use-desk.ts';

type Props = { deskId: string; line?: Extract<DeskEntry, { kind: 'hours' }>; onClose(): void };
const mostMinutes = 1_440;

/** One line of hours. What is half written stays until it is saved. */
export function HoursForm({ deskId, line, onClose }: Props) {
  const t = useT();
  const [newId] = useState(() => crypto.randomUUID());
  const [wasSent, setWasSent] = useState(false);
  const kept = useKeptDraft<{ id: string; day: string; minutes: string; what: string }>(
    `despacho-legal.${deskId}.hours.${line?.id ?? 'new'}`,
  );
  const acts = useDeskActs(deskId);
  const before = { id: newId, day: line?.day ?? dayAfter(0), minutes: line ? String(line.minutes) : '', what: line?.what ?? '' };
  const { id, day, minutes, what } = { ...before, ...kept.changes };
  const count = Number(minutes);
  const isWrong = !Number.isInteger(count) || count < 1 || count > mostMinutes;
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setWasSent(true);
    if (isWrong || day === '') return;
    const body = { day, minutes: count, what };
    const isDone = line
      ? await acts.changeEntry(line.id, { version: line.version, kind: 'hours', body })
      : await acts.add({ clientEntryId: id, kind: 'hours', body });
    if (!isDone) return;
    kept.clear();
    onClose();
  }
  return (
    <form className="card stack stack-3 legal-measure" onSubmit={(event) => void save(event)} noValidate>
      <TextField
        label={t('despacho-legal.desk.minutes')}
        inputMode="numeric"
        value={minutes}
        error={wasSent && isWrong ? t('despacho-legal.desk.minutesWrong', { most: mostMinutes }) : undefined}
        onChange={(text) => kept.change({ id, minutes: text.trim() })}
      />
      <TextField
        label={t('despacho-legal.desk.day')}
        type="date"
        value={day}
        onChange={(text) => kept.change({ id, day: text })}
      />
      <TextField
        label={t('despacho-legal.desk.what')}
        optional
        maxLength={500}
        value={what}
        onChange={(text) => kept.change({ id, what: text })}
      />
      <FormFoot busy={acts.busy} text={acts.text} onLater={onClose} />
    </form>
  );
}
