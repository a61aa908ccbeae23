import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { AddEntry, ChangeEntry, Entry } from '../../entries/contract.ts';
import type { Danger } from './case-frame.tsx';
import { useEntryActs } from './use-entry-acts.ts';

export type WrittenKind = AddEntry['kind'];

/** How something of one kind is written: what its form holds at first, and what becomes of it. */
export type EntrySpec<Draft> = {
  kind: WrittenKind;
  draftOf(entry: Entry | undefined): Draft;
  /** The body to keep, or the name of the field that is missing. */
  read(draft: Draft): { body: object } | { missing: keyof Draft & string };
};

export type FieldsProps<Draft> = { draft: Draft; change(changed: Partial<Draft>): void; missing: string | undefined };

type Props<Draft> = {
  caseId: string;
  spec: EntrySpec<Draft>;
  entry?: Entry | undefined;
  danger: Danger;
  onClose(): void;
  children(fields: FieldsProps<Draft>): ReactNode;
};

/** A form for one thing of a case. What is written stays here, letter by letter, until the server has it. */
export function EntryForm<Draft extends object>({ caseId, spec, entry, danger, onClose, children }: Props<Draft>) {
  const t = useT();
  const { kind } = spec;
  const acts = useEntryActs(caseId, (fixed) => danger.tell(fixed, false));
  const [newId] = useState(() => crypto.randomUUID());
  const kept = useKeptDraft<Draft & { id: string }>(`despacho-legal.${caseId}.${entry?.id ?? kind}`);
  const [missing, setMissing] = useState<string>();
  const box = useRef<HTMLFormElement>(null);
  const { id = newId, ...changes } = kept.changes;
  const draft = { ...spec.draftOf(entry), ...changes } as Draft;
  useEffect(() => box.current?.querySelector<HTMLElement>('h3')?.focus(), []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = spec.read(draft);
    setMissing('missing' in read ? read.missing : undefined);
    if ('missing' in read) return focusOn(box.current);
    const body = { kind, body: read.body };
    const done = entry
      ? await acts.change(entry.id, { version: entry.version, ...body } as ChangeEntry)
      : await acts.add({ clientEntryId: id, ...body } as AddEntry);
    if (!done) return;
    kept.clear();
    if (done.fixed) danger.tell(done.fixed, true);
    onClose();
  }
  // The id goes with the draft: sent again after a reload it is still one thing.
  const change = (changed: Partial<Draft>) => kept.change({ ...changed, id } as Partial<Draft & { id: string }>);
  const discard = () => {
    kept.clear();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };

  return (
    <form
      className="card stack legal-measure"
      ref={box}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
      noValidate
    >
      <h3 className="t-lead legal-focus" tabIndex={-1}>
        {t(`despacho-legal.entries.${kind}.${entry ? 'change' : 'add'}`)}
      </h3>
      {kept.wasKept && <p className="meta">{t('despacho-legal.keep.wasKept')}</p>}
      {children({ draft, change, missing })}
      <FormFoot
        busy={acts.busy}
        text={acts.text}
        onLater={onClose}
        onDiscard={kept.wasKept || Object.keys(changes).length > 0 ? discard : undefined}
      />
    </form>
  );
}

/** The first field that something is said against. */
function focusOn(form: HTMLElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
