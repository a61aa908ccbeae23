import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { AdminHead } from './admin-head.tsx';

/** Where whoever started the program becomes its administrator, with the code that it printed. */
export function Page() {
  const t = useT();
  const go = useGo();
  const client = useQueryClient();
  const textOf = useProblemText();
  const [token, setToken] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (token.trim().length < 10) return setProblem(t('universe.admin.first.write'));
    setIsBusy(true);
    try {
      await api.post('/api/admin/first', { token: token.trim() });
      await client.invalidateQueries({ queryKey: ['standing'] });
      showToast({ text: t('universe.admin.first.done') });
      go('/universe/admin', { replace: true });
    } catch (error) {
      setProblem(textOf(error));
    } finally {
      setIsBusy(false);
    }
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
          error={problem}
          autoComplete="one-time-code"
          spellCheck={false}
          onChange={(text) => {
            setToken(text);
            setProblem(undefined);
          }}
        />
        <div className="u-row">
          <Button type="submit" kind="primary" busy={isBusy}>
            {t('universe.admin.first.begin')}
          </Button>
        </div>
      </form>
    </>
  );
}
