import './practice.css';
import { useState } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { Appointment } from '../../server/practice/contract.ts';
import { useAppointments } from '../appointments/use-appointments.ts';
import { useCancel } from '../appointments/use-cancel.ts';
import { AppointmentDialog } from './appointment-dialog.tsx';
import { PracticeHead } from './practice-head.tsx';
import { usePeople } from './use-practice.ts';

/** What was agreed with the people who let whoever is here in, the next one first. */
export function Page() {
  const t = useT();
  const { data, isPending, error, refetch } = useAppointments();
  const people = usePeople();
  const [editing, setEditing] = useState<Appointment | 'new'>();
  const mine = data?.filter(({ isMine }) => isMine) ?? [];
  const canMake = (people.data?.length ?? 0) > 0;

  return (
    <>
      <PracticeHead current="agenda" lead={t('universe.practice.agenda.lead')} />
      <section className="sec" aria-labelledby="universe-agenda">
        <div className="sec-head">
          <h2 className="t-lead" id="universe-agenda">
            {t('universe.practice.tab.agenda')}
          </h2>
          {canMake && (
            <Button kind="primary" icon="calendar-plus" onClick={() => setEditing('new')}>
              {t('universe.practice.agenda.new')}
            </Button>
          )}
        </div>
        {isPending && <Loading text={t('universe.sharing.loading')} />}
        {error && !data && <ProblemNotice error={error} retry={() => void refetch()} />}
        {data && mine.length === 0 && (
          <EmptyState title={t('universe.practice.agenda.none')} text={t('universe.practice.agenda.noneText')} />
        )}
        {mine.length > 0 && (
          <ul className="rows rows--card">
            {mine.map((one) => (
              <Row key={one.id} one={one} onMove={() => setEditing(one)} />
            ))}
          </ul>
        )}
      </section>
      {editing && (
        <AppointmentDialog
          appointment={editing === 'new' ? undefined : editing}
          people={people.data ?? []}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}

function Row({ one, onMove }: { one: Appointment; onMove(): void }) {
  const t = useT();
  const format = useFormat();
  const { busy, cancel } = useCancel(one);
  const id = `appointment-${one.id}`;
  return (
    <li className="item universe-agenda-item">
      <span className="grow">
        <b id={id}>
          {one.title} · {one.with ?? t('universe.practice.agenda.nobody')}
        </b>
        <span className="meta ui-day">
          {format.longDay(one.startsAt)}, {format.time(one.startsAt)}–{format.time(one.endsAt)}
        </span>
      </span>
      {one.cancelledAt ? (
        <Tag kind="line">{t('universe.practice.agenda.cancelled')}</Tag>
      ) : (
        <span className="u-row u-row-2 universe-agenda-acts">
          <Button kind="quiet" aria-describedby={id} onClick={onMove}>
            {t('universe.practice.agenda.move')}
          </Button>
          <Button kind="quiet" aria-describedby={id} busy={busy} onClick={cancel}>
            {t('universe.practice.agenda.cancel')}
          </Button>
        </span>
      )}
    </li>
  );
}
