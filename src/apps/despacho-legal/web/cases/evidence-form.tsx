import { type FormEvent, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { EntryOf } from '../../entries/contract.ts';
import type { Danger } from './case-frame.tsx';
import { useEntryActs } from './use-entry-acts.ts';

type Props = { caseId: string; entry: EntryOf<'evidence'>; danger: Danger; onClose(): void };

/** What is written about a file; the file itself stays as it arrived. */
export function EvidenceForm({ caseId, entry, danger, onClose }: Props) {
  const t = useT();
  const acts = useEntryActs(caseId, (fixed) => danger.tell(fixed, false));
  const kept = useKeptDraft<{ name: string; note: string }>(`despacho-legal.${caseId}.${entry.id}`);
  const [isMissing, setMissing] = useState(false);
  const { name, note } = { ...entry.body, ...kept.changes };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const body = { name: name.trim(), note };
    const done = await acts.change(entry.id, { version: entry.version, kind: 'evidence', body });
    if (!done) return;
    kept.clear();
    if (done.fixed) danger.tell(done.fixed, true);
    onClose();
  }

  return (
    <form className="card stack legal-measure" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t('despacho-legal.entries.evidence.name')}
        error={isMissing ? t('despacho-legal.entries.evidence.nameMissing') : undefined}
        maxLength={200}
        autoComplete="off"
        autoFocus
        value={name}
        onChange={(text) => kept.change({ name: text })}
      />
      <TextField
        label={t('despacho-legal.entries.evidence.note')}
        help={t('despacho-legal.entries.evidence.noteHelp')}
        optional
        multiline
        rows={2}
        maxLength={2_000}
        value={note}
        onChange={(text) => kept.change({ note: text })}
      />
      <FormFoot busy={acts.busy} text={acts.text} onLater={onClose} />
    </form>
  );
}
