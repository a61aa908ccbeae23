import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { Appointment } from '../../server/practice/contract.ts';
import { useAppointments } from '../appointments/use-appointments.ts';
import { useCancel } from '../appointments/use-cancel.ts';

/** What others agreed with this person. Nothing is shown where there is none. */
export function MyAppointments() {
  const t = useT();
  const { data } = useAppointments();
  const theirs = data?.filter(({ isMine }) => !isMine) ?? [];
  if (theirs.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="universe-my-appointments">
      <h2 id="universe-my-appointments">{t('universe.privacy.agenda')}</h2>
      <ul className="rows rows--card">
        {theirs.map((one) => (
          <Row key={one.id} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Row({ one }: { one: Appointment }) {
  const t = useT();
  const format = useFormat();
  const { busy, cancel } = useCancel(one);
  return (
    <li className="item universe-appointment">
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
        <Button aria-describedby={`mine-${one.id}`} busy={busy} onClick={cancel}>
          {t('universe.privacy.cancel')}
        </Button>
      )}
    </li>
  );
}
