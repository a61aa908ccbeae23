import './notes.css';
import { useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { CaptureForm } from './capture-form.tsx';
import { NoNotes } from './no-notes.tsx';
import { NoteRow, UnsentRow } from './note-row.tsx';
import { useNoteActions, useNotes } from './use-notes.ts';

/** What was noted so that nobody has to remember it: a field for the next one, and the rest, newest first. */
export function Page() {
  const t = useT();
  const [shown, setShown] = useState<'open' | 'done'>('open');
  const isDone = shown === 'done';
  const notes = useNotes(isDone);
  const { items, waiting, isPending, error, refetch } = notes;
  const actions = useNoteActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const isEmpty = items.length === 0 && waiting.length === 0;
  /** The row takes its buttons with it, so the focus goes to what stays. */
  const leaving = (act: Promise<void>) => {
    heading.current?.focus({ preventScroll: true });
    void act;
  };

  return (
    <>
      <header className="title">
        <h1>{t('universe.notes.name')}</h1>
        <p>{t('universe.notes.lead')}</p>
      </header>
      <div className="universe-noted-form">
        <CaptureForm />
      </div>
      <section className="sec" aria-labelledby="universe-notes">
        <div className="sec-head">
          <h2 className="t-lead" id="universe-notes" ref={heading} tabIndex={-1}>
            {t(isDone ? 'universe.notes.doneOnes' : 'universe.notes.openOnes')}
          </h2>
          <Seg<'open' | 'done'>
            legend={t('universe.notes.which')}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'open', label: t('universe.notes.open') },
              { value: 'done', label: t('universe.notes.done') },
            ]}
          />
        </div>
        {isPending && waiting.length === 0 && <Loading text={t('universe.notes.loading')} />}
        {error && items.length === 0 && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!isPending && !error && isEmpty && <NoNotes isDone={isDone} />}
        {!isEmpty && (
          <ul className="rows">
            {waiting.map((note) => (
              <UnsentRow key={note.clientNoteId} note={note} onCopy={() => void actions.copy(note)} />
            ))}
            {items.map((note) => (
              <NoteRow
                key={note.clientNoteId}
                note={note}
                onMark={() => leaving(actions.setDone(note, !isDone))}
                onCopy={() => void actions.copy(note)}
                onRemove={() => leaving(actions.remove(note))}
              />
            ))}
          </ul>
        )}
        <MoreButton pages={notes} text={t('universe.notes.more')} />
      </section>
    </>
  );
}
