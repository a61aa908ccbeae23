import { useT } from '#ui/i18n/use-t.ts';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { Issue, Note } from '../../entries/contract.ts';
import type { EntrySpec, FieldsProps } from './entry-form.tsx';

/** How a question of a person is written. */
export const issueSpec: EntrySpec<Issue> = {
  kind: 'issue',
  draftOf: (entry) => (entry?.kind === 'issue' ? entry.body : { question: '', isAnswered: false, note: '' }),
  read: (draft) =>
    draft.question.trim() === '' ? { missing: 'question' } : { body: { ...draft, question: draft.question.trim() } },
};

/** How a note is written. */
export const noteSpec: EntrySpec<Note> = {
  kind: 'note',
  draftOf: (entry) => (entry?.kind === 'note' ? entry.body : { text: '' }),
  read: (draft) => (draft.text.trim() === '' ? { missing: 'text' } : { body: { text: draft.text.trim() } }),
};

/** A question somebody has, and what they found out. */
export function IssueFields({ draft, change, missing }: FieldsProps<Issue>) {
  const t = useT();
  const of = (name: string) => t(`despacho-legal.entries.issue.${name}`);
  return (
    <>
      <TextField
        label={of('question')}
        help={of('questionHelp')}
        error={missing === 'question' ? of('questionMissing') : undefined}
        multiline
        rows={2}
        maxLength={1_000}
        value={draft.question}
        onChange={(question) => change({ question })}
      />
      <TextField
        label={of('note')}
        optional
        multiline
        rows={2}
        maxLength={4_000}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      <label className="u-row u-row-2 legal-check">
        <input type="checkbox" checked={draft.isAnswered} onChange={({ target }) => change({ isAnswered: target.checked })} />
        {of('isAnswered')}
      </label>
    </>
  );
}

/** Whatever somebody wants to keep in mind. */
export function NoteFields({ draft, change, missing }: FieldsProps<Note>) {
  const t = useT();
  return (
    <TextField
      label={t('despacho-legal.entries.note.text')}
      error={missing === 'text' ? t('despacho-legal.entries.note.textMissing') : undefined}
      multiline
      rows={4}
      maxLength={8_000}
      value={draft.text}
      onChange={(text) => change({ text })}
    />
  );
}
