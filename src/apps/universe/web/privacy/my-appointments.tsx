import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import type { Appointment, Appointments } from '../../server/practice/contract.ts';
import { appointmentsKey } from '../keys.ts';

/** What others agreed with this person. Nothing is shown where there is none. */
export function MyAppointments() {
  const t = useT();
  const format = useFormat();
  const { data } = useQuery({
    queryKey: appointmentsKey,
    queryFn: async ({ signal }) => (await api.get<Appointments>('/api/universe/appointments', signal)).items,
  });
  const cancel = useCancel();
  const theirs = data?.filter(({ isMine }) => !isMine) ?? [];
  if (theirs.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="universe-my-appointments">
      <h2 id="universe-my-appointments">{t('universe.privacy.agenda')}</h2>
      <ul className="rows rows--card">
        {theirs.map((one) => (
          <li className="item universe-appointment" key={one.id}>
            <Chip icon="calendar-plus" size="sm" />
            <span className="grow">
              <b id={`mine-${one.id}`}>
                {one.with
                  ? t('universe.privacy.appointment', { title: one.title, name: one.with })
                  : t('universe.privacy.appointmentAlone', { title: one.title })}
              </b>
              <span className="meta ui-day">
                {format.longDay(one.startsAt)}, {format.time(one.startsAt)}
              </span>
            </span>
            {one.cancelledAt ? (
              <Tag kind="line">{t('universe.privacy.cancelled')}</Tag>
            ) : (
              <Button aria-describedby={`mine-${one.id}`} onClick={() => void cancel(one)}>
                {t('universe.privacy.cancel')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Cancels an appointment, and takes that back. */
export function useCancel() {
  const t = useT();
  const client = useQueryClient();
  const textOf = useProblemText();
  return async function cancel({ id }: Appointment): Promise<void> {
    const act = async (what: 'cancel' | 'restore') => {
      await api.post(`/api/universe/appointments/${id}/${what}`);
      await client.invalidateQueries({ queryKey: appointmentsKey });
    };
    try {
      await act('cancel');
      showToast({ text: t('universe.privacy.cancelledNow'), undo: () => act('restore') });
    } catch (error) {
      showToast({ text: t('universe.privacy.failed', { why: textOf(error) }) });
    }
  };
}
