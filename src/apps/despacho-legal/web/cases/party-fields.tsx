import { useT } from '#ui/i18n/use-t.ts';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Seg } from '#ui/primitives/seg.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import type { Party } from '../../entries/contract.ts';
import type { EntrySpec, FieldsProps } from './entry-form.tsx';

export type PartyDraft = Omit<Party, 'aliases'> & { aliases: string };

const roles = ['other-side', 'witness', 'on-my-side', 'authority', 'other'] as const;
const sorts = ['person', 'company'] as const;

/** How a party is written: other names stand one on each line. */
export const partySpec: EntrySpec<PartyDraft> = {
  kind: 'party',
  draftOf(entry) {
    const body: Party =
      entry?.kind === 'party' ? entry.body : { name: '', role: 'other-side', is: 'person', aliases: [], note: '' };
    return { ...body, aliases: body.aliases.join('\n') };
  },
  read(draft) {
    if (draft.name.trim() === '') return { missing: 'name' };
    const aliases = draft.aliases.split('\n').flatMap((line) => line.trim() || []);
    return { body: { ...draft, name: draft.name.trim(), aliases: [...new Set(aliases)].slice(0, 20) } };
  },
};

/** A person or company, and what it has to do with the case. */
export function PartyFields({ draft, change, missing }: FieldsProps<PartyDraft>) {
  const t = useT();
  const of = (name: string) => t(`despacho-legal.entries.party.${name}`);
  return (
    <>
      <TextField
        label={of('name')}
        error={missing === 'name' ? of('nameMissing') : undefined}
        maxLength={200}
        autoComplete="off"
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <Seg
        legend={of('is')}
        hideLegend={false}
        options={sorts.map((sort) => ({ value: sort, label: of(`sort.${sort}`) }))}
        value={draft.is}
        onChange={(is) => change({ is })}
      />
      <ChoiceGroup
        legend={of('role')}
        columns={2}
        options={roles.map((role) => ({ value: role, label: of(`roles.${role}`) }))}
        value={draft.role}
        onChange={(role) => change({ role })}
      />
      <TextField
        label={of('aliases')}
        help={of('aliasesHelp')}
        optional
        multiline
        rows={2}
        value={draft.aliases}
        onChange={(aliases) => change({ aliases })}
      />
      <TextField
        label={of('note')}
        optional
        multiline
        rows={2}
        maxLength={2_000}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
