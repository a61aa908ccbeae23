import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Deletion } from '#platform/consent/belongings/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { showToast } from '#ui/primitives/toasts.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import { DeleteDialog } from './delete-dialog.tsx';

const key = ['universe', 'deletion'] as const;
const dayMs = 86_400_000;

/** Asking for one's account to be deleted, in two steps, and taking it back in one. */
export function DeleteAccount() {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const { language } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<Deletion>('/api/user/deletion', signal),
    refetchOnMount: 'always',
  });
  const say = (name: string, values = {}) => t(`universe.belongingsPage.delete.${name}`, values);

  async function change(act: () => Promise<unknown>): Promise<void> {
    setError(undefined);
    try {
      await act();
    } catch (thrown) {
      setError(thrown);
    }
    await client.invalidateQueries({ queryKey: key });
  }
  async function ask(): Promise<void> {
    setAsking(false);
    await change(() => api.post('/api/user/deletion', { isSure: true, language }));
  }
  async function keep(): Promise<void> {
    await change(async () => {
      await api.delete('/api/user/deletion');
      showToast({ text: say('cancelled') });
    });
  }

  const { data } = query;
  return (
    <section aria-labelledby="borrar">
      <h2 className="t-lead" id="borrar">
        {say('title')}
      </h2>
      {error !== undefined && <ProblemNotice error={error} />}
      {query.isPending && <Loading />}
      {query.isError && <ProblemNotice error={query.error} retry={() => void query.refetch()} />}
      {data?.dueAt && (
        <>
          <Callout kind="warn" role="status" title={say('due', { day: format.date(data.dueAt) })}>
            <p>{say('dueText')}</p>
            <p>{say('receipt')}</p>
            <p className="universe-receipt">{data.receipt}</p>
          </Callout>
          <Button icon="undo-2" onClick={keep}>
            {say('cancel')}
          </Button>
        </>
      )}
      {data && !data.dueAt && (
        <>
          <p>{say('text')}</p>
          <p>
            {say('grace', { days: data.graceDays })} {say('copyFirst')}
          </p>
          <Button kind="danger" icon="trash-2" onClick={() => setAsking(true)}>
            {say('ask')}
          </Button>
          <DeleteDialog
            open={isAsking}
            day={format.date(new Date(Date.now() + data.graceDays * dayMs))}
            onClose={() => setAsking(false)}
            onSure={ask}
          />
        </>
      )}
    </section>
  );
}
