import { useEffect, useRef } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import { OfferButtons } from '#ui/session/offer-buttons.tsx';
import type { Note } from '../../contract.ts';
import type { UnsentNote } from './note-memory.ts';

type Props = { note: Note; onMark(): void; onCopy(): void; onRemove(): void };

/** A note, when it was written, and what can be done with it. */
export function NoteRow({ note, onMark, onCopy, onRemove }: Props) {
  const t = useT();
  const format = useFormat();
  const isDone = note.doneAt !== null;
  const text = useRef<HTMLParagraphElement>(null);
  const name = `note-${note.id}`;
  // Whoever looked for this note arrives at it; it was not here yet when the page opened.
  useEffect(() => {
    if (location.hash === `#${name}`) text.current?.scrollIntoView({ block: 'center' });
  }, [name]);
  return (
    <li className="universe-noted">
      <p className="universe-noted-text measure" id={name} ref={text}>
        {note.content}
      </p>
      <p className="meta">{format.day(note.createdAt)}</p>
      <div className="u-row u-row-2 universe-noted-acts">
        <Button kind="quiet" icon={isDone ? 'undo-2' : 'check'} aria-describedby={name} onClick={onMark}>
          {t(isDone ? 'universe.notes.reopen' : 'universe.notes.finish')}
        </Button>
        {!isDone && <OfferButtons from="universe" source={{ kind: 'note', noteId: note.id }} kind="quiet" about={name} />}
        <Button kind="quiet" icon="copy" aria-describedby={name} onClick={onCopy}>
          {t('universe.notes.copy')}
        </Button>
        <Button kind="quiet" icon="trash-2" aria-describedby={name} onClick={onRemove}>
          {t('ui.delete')}
        </Button>
      </div>
    </li>
  );
}

/** A note that the server does not have yet. It is kept here and sent by itself. */
export function UnsentRow({ note, onCopy }: { note: UnsentNote; onCopy(): void }) {
  const t = useT();
  return (
    <li className="universe-noted">
      <p className="universe-noted-text measure" id={`unsent-${note.clientNoteId}`}>
        {note.content}
      </p>
      <p>
        <Tag kind="line" icon="hourglass">
          {t('universe.notes.onItsWay')}
        </Tag>
      </p>
      <div className="u-row u-row-2 universe-noted-acts">
        <Button kind="quiet" icon="copy" aria-describedby={`unsent-${note.clientNoteId}`} onClick={onCopy}>
          {t('universe.notes.copy')}
        </Button>
      </div>
    </li>
  );
}
