import { type FormEvent, useState } from 'react';
import type { PersonRow } from '#platform/admin/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';

const idPattern = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Looks for one person by their whole address or their whole code, and goes to their sheet. */
export function FindPerson() {
  const t = useT();
  const go = useGo();
  const [asked, setAsked] = useState('');
  const [problem, setProblem] = useState<string>();
  const { act, busy, text: failed, clear } = useAct();

  async function find(event: FormEvent): Promise<void> {
    event.preventDefault();
    const text = asked.trim();
    if (text === '') return setProblem(t('universe.admin.people.write'));
    if (idPattern.test(text)) return go(`/universe/admin/personas/${text}`);
    setProblem(undefined);
    await act(async () => {
      const { items } = await api.post<{ items: PersonRow[] }>('/api/admin/people/find', { email: text });
      if (items[0]) go(`/universe/admin/personas/${items[0].id}`);
      else setProblem(t('universe.admin.people.nobody'));
    });
  }

  return (
    <form className="universe-admin-form" noValidate onSubmit={(event) => void find(event)}>
      <TextField
        label={t('universe.admin.people.find')}
        help={t('universe.admin.people.findHelp')}
        value={asked}
        error={problem ?? failed}
        autoComplete="off"
        spellCheck={false}
        onChange={(text) => {
          setAsked(text);
          setProblem(undefined);
          clear();
        }}
      />
      <div className="u-row">
        <Button type="submit" kind="primary" icon="search" busy={busy}>
          {t('universe.admin.people.search')}
        </Button>
      </div>
    </form>
  );
}
