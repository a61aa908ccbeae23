import { type FormEvent, useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { AdminHead } from './admin-head.tsx';

/** Where whoever started the program becomes its administrator, with the code that it printed. */
export function Page() {
  const t = useT();
  const go = useGo();
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState<string>();
  const { act, busy, text: failed, clear } = useAct(['standing']);

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (token.trim().length < 10) return setProblem(t('universe.admin.first.write'));
    const done = { text: t('universe.admin.first.done') };
    const isDone = await act(() => api.post('/api/admin/first', { token: token.trim() }), { done });
    if (isDone) go('/universe/admin', { replace: true });
  }

  return (
    <>
      <AdminHead
        title={t('universe.admin.first.title')}
        lead={t('universe.admin.first.lead')}
        back={{ to: '/', name: t('ui.nav.home') }}
      />
      <form className="universe-admin-form" noValidate onSubmit={(event) => void begin(event)}>
        <TextField
          label={t('universe.admin.first.code')}
          help={t('universe.admin.first.help')}
          value={token}
          error={problem ?? failed}
          autoComplete="one-time-code"
          spellCheck={false}
          onChange={(text) => {
            setToken(text);
            setProblem(undefined);
            clear();
          }}
        />
        <div className="u-row">
          <Button type="submit" kind="primary" busy={busy}>
            {t('universe.admin.first.begin')}
          </Button>
        </div>
      </form>
    </>
  );
}
