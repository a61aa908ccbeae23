import { useState } from 'react';
import type { ReceivedGrant } from '#platform/consent/grants/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Field } from '#ui/primitives/field.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { localInput, minutesBetween, timesOf } from '../../core/appointment-times.ts';
import type { Appointment } from '../../server/practice/contract.ts';
import { appointmentsKey } from '../keys.ts';

const lengths = [30, 45, 50, 60, 90, 120];

type Props = { appointment?: Appointment; people: readonly ReceivedGrant[]; onClose(): void };

/** Agrees a time with somebody, or moves it. Nothing is sent until it is saved, and what is missing is said beside it. */
export function AppointmentDialog({ appointment, people, onClose }: Props) {
  const t = useT();
  const { busy, error, act } = useAct(appointmentsKey);
  const [id] = useState(() => appointment?.id ?? crypto.randomUUID());
  const [grantId, setGrantId] = useState(people.length === 1 ? (people[0]?.id ?? '') : '');
  const [title, setTitle] = useState('');
  const [when, setWhen] = useState(appointment ? localInput(appointment.startsAt) : '');
  const [minutes, setMinutes] = useState(appointment ? minutesBetween(appointment) : 50);
  const [wasSent, setWasSent] = useState(false);
  const times = timesOf(when, minutes);
  const say = (part: string, isMissing: boolean) =>
    wasSent && isMissing ? t(`universe.practice.agenda.missing.${part}`) : undefined;

  async function save(): Promise<void> {
    setWasSent(true);
    if (!times || (!appointment && (!grantId || !title.trim()))) return;
    const isDone = await act(() =>
      appointment
        ? api.patch(`/api/universe/appointments/${id}`, times)
        : api.post('/api/universe/appointments', { id, grantId, title: title.trim(), ...times }),
    );
    if (isDone) onClose();
  }

  return (
    <Dialog
      open
      title={t(`universe.practice.agenda.${appointment ? 'moveTitle' : 'newTitle'}`)}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {t('universe.practice.agenda.save')}
        </Button>
      }
    >
      {!appointment && (
        <>
          <Field label={t('universe.practice.agenda.with')} error={say('with', !grantId)}>
            {(control) => (
              <select {...control} className="input" value={grantId} onChange={({ target }) => setGrantId(target.value)}>
                <option value="" />
                {people.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            label={t('universe.practice.agenda.what')}
            help={t('universe.practice.agenda.whatHelp')}
            maxLength={200}
            value={title}
            error={say('what', !title.trim())}
            onChange={setTitle}
          />
        </>
      )}
      <TextField
        label={t('universe.practice.agenda.when')}
        type="datetime-local"
        value={when}
        error={say('when', !times)}
        onChange={setWhen}
      />
      <Field label={t('universe.practice.agenda.length')}>
        {(control) => (
          <select {...control} className="input" value={minutes} onChange={({ target }) => setMinutes(Number(target.value))}>
            {[...new Set([...lengths, minutes])]
              .sort((a, b) => a - b)
              .map((count) => (
                <option key={count} value={count}>
                  {t('universe.practice.agenda.minutes', { count })}
                </option>
              ))}
          </select>
        )}
      </Field>
      {error !== undefined && <ProblemNotice error={error} />}
    </Dialog>
  );
}
