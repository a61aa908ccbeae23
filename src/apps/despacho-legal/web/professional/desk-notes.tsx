import { type FormEvent, useState } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { Desk, DeskEntry } from '../../professional/desk/contract.ts';
import { useDeskActs } from './use-desk.ts';

type NoteEntry = Extract<DeskEntry, { kind: 'note' }>;

/** A professional’s own notes, the newest first. Whose case it is never sees them. */
export function DeskNotes({ desk }: { desk: Desk }) {
  const t = useT();
  const format = useFormat();
  const [open, setOpen] = useState<string>();
  const { remove } = useDeskActs(desk.id);
  const notes = desk.entries.filter((entry): entry is NoteEntry => entry.kind === 'note').toReversed();
  return (
    <section className="sec" aria-labelledby="legal-notes">
      <div className="sec-head">
        <h2 className="t-lead" id="legal-notes">
          {t('despacho-legal.desk.notes')}
        </h2>
        {open !== 'new' && (
          <Button icon="plus" onClick={() => setOpen('new')}>
            {t('despacho-legal.desk.addNote')}
          </Button>
        )}
      </div>
      <p className="muted measure">{t('despacho-legal.desk.notesText')}</p>
      {open === 'new' && <NoteForm deskId={desk.id} onClose={() => setOpen(undefined)} />}
      {notes.length > 0 && (
        <ul className="rows">
          {notes.map((note) =>
            open === note.id ? (
              <li key={note.id}>
                <NoteForm deskId={desk.id} note={note} onClose={() => setOpen(undefined)} />
              </li>
            ) : (
              <li className="stack stack-2 legal-row" key={note.id}>
                <div id={`note-${note.id}`}>
                  <p className="meta">
                    {format.date(note.createdAt)}, {format.time(note.createdAt)}
                  </p>
                  <p className="legal-text measure">{note.text}</p>
                </div>
                <div className="u-row u-row-2">
                  <Button kind="quiet" icon="pencil" aria-describedby={`note-${note.id}`} onClick={() => setOpen(note.id)}>
                    {t('despacho-legal.keep.change')}
                  </Button>
                  <Button kind="quiet" icon="trash-2" aria-describedby={`note-${note.id}`} onClick={() => void remove(note.id)}>
                    {t('ui.delete')}
                  </Button>
                </div>
              </li>
            ),
          )}
        </ul>
      )}
    </section>
  );
}

function NoteForm({ deskId, note, onClose }: { deskId: string; note?: NoteEntry; onClose(): void }) {
  const t = useT();
  const [newId] = useState(() => crypto.randomUUID());
  const [isEmpty, setEmpty] = useState(false);
  const { changes, change, clear } = useKeptDraft<{ id: string; text: string }>(
    `despacho-legal.${deskId}.note.${note?.id ?? 'new'}`,
  );
  const acts = useDeskActs(deskId);
  const { id = newId, text = note?.text ?? '' } = changes;
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    const isDone = note
      ? await acts.changeEntry(note.id, { version: note.version, kind: 'note', body: { text } })
      : await acts.add({ clientEntryId: id, kind: 'note', body: { text } });
    if (!isDone) return;
    clear();
    onClose();
  }
  return (
    <form className="card stack stack-3 legal-measure" onSubmit={(event) => void save(event)} noValidate>
      <TextField
        label={t('despacho-legal.desk.note')}
        multiline
        rows={5}
        maxLength={20_000}
        value={text}
        error={isEmpty && text.trim() === '' ? t('despacho-legal.desk.noteMissing') : undefined}
        onChange={(next) => change({ id, text: next })}
      />
      <FormFoot busy={acts.busy} text={acts.text} onLater={onClose} />
    </form>
  );
}
