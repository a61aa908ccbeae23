import { useState } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button, buttonClass } from '#ui/primitives/button.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import type { Desk, DeskEntry } from '../../professional/desk/contract.ts';
import { HoursForm } from './hours-form.tsx';
import { hoursInWords } from './hours-in-words.ts';
import { useDeskActs } from './use-desk.ts';

type Line = Extract<DeskEntry, { kind: 'hours' }>;

/** The hours of a case: counted or typed, with their sum, and as a table to take along. */
export function DeskHours({ desk }: { desk: Desk }) {
  const t = useT();
  const { language } = useLanguage();
  const [open, setOpen] = useState<string>();
  const lines = desk.entries.filter((entry): entry is Line => entry.kind === 'hours');
  const [running, kept] = [lines.find(({ since }) => since !== null), lines.filter(({ since }) => since === null)];
  return (
    <section className="sec" aria-labelledby="legal-hours">
      <div className="sec-head">
        <h2 className="t-lead" id="legal-hours">
          {t('despacho-legal.desk.hours')}
        </h2>
        <p className="strong">{t('despacho-legal.desk.sum', { time: hoursInWords(desk.minutes) })}</p>
      </div>
      <Counting deskId={desk.id} running={running} />
      {kept.length === 0 && open !== 'new' && <p className="muted">{t('despacho-legal.desk.noHours')}</p>}
      {kept.length > 0 && (
        <ul className="rows">
          {kept.map((line) =>
            open === line.id ? (
              <li key={line.id}>
                <HoursForm deskId={desk.id} line={line} onClose={() => setOpen(undefined)} />
              </li>
            ) : (
              <HoursRow key={line.id} deskId={desk.id} line={line} onChange={() => setOpen(line.id)} />
            ),
          )}
        </ul>
      )}
      {open === 'new' && <HoursForm deskId={desk.id} onClose={() => setOpen(undefined)} />}
      <div className="u-row">
        {open !== 'new' && (
          <Button icon="plus" onClick={() => setOpen('new')}>
            {t('despacho-legal.desk.addHours')}
          </Button>
        )}
        {kept.length > 0 && (
          <a
            className={buttonClass({ kind: 'quiet' })}
            href={`/api/despacho-legal/desks/${desk.id}/hours-file?language=${language}`}
            download="horas.csv"
          >
            <Icon name="download" />
            {t('despacho-legal.desk.table')}
          </a>
        )}
      </div>
    </section>
  );
}

function Counting({ deskId, running }: { deskId: string; running: Line | undefined }) {
  const t = useT();
  const format = useFormat();
  const { start, stop, busy, text } = useDeskActs(deskId);
  const [what, setWhat] = useState('');
  return (
    <div className="card stack stack-3 legal-measure">
      {running ? (
        <p role="status">
          {t('despacho-legal.desk.counting', { time: format.time(running.since ?? running.createdAt) })}
          {running.what && <span className="meta legal-text"> {running.what}</span>}
        </p>
      ) : (
        <TextField label={t('despacho-legal.desk.whatNow')} optional maxLength={500} value={what} onChange={setWhat} />
      )}
      {text && (
        <p className="error-text" role="alert">
          {text}
        </p>
      )}
      <div className="u-row">
        {running ? (
          <Button icon="square" busy={busy} onClick={() => void stop()}>
            {t('despacho-legal.desk.stop')}
          </Button>
        ) : (
          <Button icon="clock" busy={busy} onClick={() => void start(what).then((isDone) => isDone && setWhat(''))}>
            {t('despacho-legal.desk.start')}
          </Button>
        )}
      </div>
    </div>
  );
}

function HoursRow({ deskId, line, onChange }: { deskId: string; line: Line; onChange(): void }) {
  const t = useT();
  const format = useFormat();
  const { remove } = useDeskActs(deskId);
  return (
    <li className="stack stack-2 legal-row">
      <div id={`hours-${line.id}`}>
        <p>
          <b>{hoursInWords(line.minutes)}</b> <span className="meta">{format.date(`${line.day}T12:00:00`)}</span>
        </p>
        {line.what && <p className="legal-text">{line.what}</p>}
      </div>
      <div className="u-row u-row-2">
        <Button kind="quiet" icon="pencil" aria-describedby={`hours-${line.id}`} onClick={onChange}>
          {t('despacho-legal.keep.change')}
        </Button>
        <Button kind="quiet" icon="trash-2" aria-describedby={`hours-${line.id}`} onClick={() => void remove(line.id)}>
          {t('ui.delete')}
        </Button>
      </div>
    </li>
  );
}
