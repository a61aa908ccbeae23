import { type FormEvent, useRef, useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Field } from '#ui/primitives/field.tsx';
import { FormFoot } from '#ui/primitives/form-foot.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { AddConflictName } from '../../professional/conflict/contract.ts';
import { namesKey } from './keys.ts';

type Draft = Omit<AddConflictName, 'aliases'> & { aliases: string };
const roles = ['client', 'other-side', 'other'] as const;

/** One name to compare with. After it is added the next one can be written at once. */
export function NameForm() {
  const t = useT();
  const field = useRef<HTMLInputElement>(null);
  const [newId, setNewId] = useState(() => crypto.randomUUID());
  const [isEmpty, setEmpty] = useState(false);
  const kept = useKeptDraft<Draft>('despacho-legal.conflict-name');
  const { busy, text, act } = useAct(namesKey);
  const before: Draft = { clientNameId: newId, name: '', is: 'person', role: 'client', aliases: '', identifier: '' };
  const draft = { ...before, ...kept.changes };
  const change = (changed: Partial<Draft>) => kept.change({ ...changed, clientNameId: draft.clientNameId });
  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    setEmpty(draft.name.trim() === '');
    if (draft.name.trim() === '') return field.current?.focus();
    const aliases = draft.aliases
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .slice(0, 10);
    const isDone = await act(() => api.post('/api/despacho-legal/conflict-names', { ...draft, aliases }));
    if (!isDone) return;
    kept.clear();
    setNewId(crypto.randomUUID());
    field.current?.focus();
  }
  return (
    <form className="card stack stack-3 legal-measure" onSubmit={(event) => void add(event)} noValidate>
      <TextField
        label={t('despacho-legal.names.name')}
        maxLength={200}
        inputRef={field}
        value={draft.name}
        error={isEmpty && draft.name.trim() === '' ? t('despacho-legal.names.missing') : undefined}
        onChange={(name) => change({ name })}
      />
      <Seg
        legend={t('despacho-legal.entries.party.is')}
        hideLegend={false}
        options={(['person', 'company'] as const).map((is) => ({
          value: is,
          label: t(`despacho-legal.entries.party.sort.${is}`),
        }))}
        value={draft.is}
        onChange={(is) => change({ is })}
      />
      <Field label={t('despacho-legal.names.role')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={draft.role}
            onChange={({ target }) => change({ role: roles.find((role) => role === target.value) ?? 'other' })}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(`despacho-legal.names.roles.${role}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={t('despacho-legal.entries.party.aliases')}
        help={t('despacho-legal.entries.party.aliasesHelp')}
        optional
        multiline
        rows={2}
        value={draft.aliases}
        onChange={(aliases) => change({ aliases })}
      />
      <TextField
        label={t('despacho-legal.names.identifier')}
        help={t('despacho-legal.names.identifierHelp')}
        optional
        maxLength={40}
        value={draft.identifier}
        onChange={(identifier) => change({ identifier })}
      />
      <FormFoot submit={t('despacho-legal.names.add')} busy={busy} text={text} />
    </form>
  );
}
