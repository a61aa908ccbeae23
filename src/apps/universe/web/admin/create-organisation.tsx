import { type FormEvent, useState } from 'react';
import type { OrganisationKind } from '#platform/organisations/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { ChooseKind } from './choose-kind.tsx';

/** A new organisation, by its name; its short name is made of it. */
export function CreateOrganisation() {
  const t = useT();
  const { act, busy, text, clear } = useAct(['universe', 'admin', 'organisations']);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<OrganisationKind>('work');
  const [problem, setProblem] = useState<string>();

  async function create(event: FormEvent): Promise<void> {
    event.preventDefault();
    const slug = shortNameOf(name);
    if (slug === '') return setProblem(t('universe.admin.organisations.write'));
    const done = { text: t('universe.admin.organisations.created', { name: name.trim() }) };
    if (await act(() => api.post('/api/admin/organisations', { name, slug, kind }), { done })) setName('');
  }

  return (
    <form className="universe-admin-form" noValidate onSubmit={(event) => void create(event)}>
      <TextField
        label={t('universe.admin.organisations.newName')}
        maxLength={200}
        value={name}
        error={problem ?? text}
        autoComplete="off"
        onChange={(written) => {
          setName(written);
          setProblem(undefined);
          clear();
        }}
      />
      <ChooseKind value={kind} onChange={setKind} />
      <div className="u-row">
        <Button type="submit" kind="primary" busy={busy}>
          {t('universe.admin.organisations.create')}
        </Button>
      </div>
    </form>
  );
}

function shortNameOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '');
}
