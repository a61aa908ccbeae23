import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccessRequestSheet } from '#platform/admin/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';

/** A request with why it was asked, and the two answers to it. */
export function RequestDialog({ requestId, onClose }: { requestId: string; onClose(): void }) {
  const t = useT();
  const { act, busy, error: failure } = useAct(['universe', 'admin']);
  const [end, setEnd] = useState('');
  const path = `/api/admin/access-requests/${requestId}`;
  const { data, error, isPending } = useQuery({
    queryKey: ['universe', 'admin-sheet', requestId],
    queryFn: () => api.get<AccessRequestSheet>(path),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const decide = async (send: () => Promise<unknown>, text: string) => {
    if (await act(send, { done: { text } })) onClose();
  };
  // The day itself still counts, wherever the person lives.
  const expiresAt = end ? `${end}T23:59:59.000Z` : null;
  const isOpen = data?.status === 'asked';

  return (
    <Dialog
      title={data ? t('universe.admin.requests.of', { name: data.name, app: data.appName }) : t('universe.admin.requests.one')}
      open
      onClose={onClose}
      describe={t('universe.admin.person.seen')}
      actions={
        isOpen && (
          <>
            <Button
              kind="primary"
              busy={busy}
              onClick={() => void decide(() => api.post(`${path}/grant`, { expiresAt }), t('universe.admin.requests.wasGranted'))}
            >
              {t('universe.admin.requests.grant')}
            </Button>
            <Button
              busy={busy}
              onClick={() => void decide(() => api.post(`${path}/refuse`), t('universe.admin.requests.wasRefused'))}
            >
              {t('universe.admin.requests.refuse')}
            </Button>
          </>
        )
      }
    >
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} />}
      {data && (
        <dl className="universe-admin-facts">
          <div>
            <dt className="meta">{t('universe.admin.requests.level')}</dt>
            <dd>{t(`universe.admin.level.${data.accessLevel}`)}</dd>
          </div>
          <div>
            <dt className="meta">{t('universe.admin.requests.reason')}</dt>
            <dd>{data.reason ?? t('universe.admin.nothing')}</dd>
          </div>
        </dl>
      )}
      {isOpen && (
        <TextField
          type="date"
          optional
          label={t('universe.admin.requests.end')}
          help={t('universe.admin.requests.endHelp')}
          value={end}
          onChange={setEnd}
        />
      )}
      {failure !== undefined && <ProblemNotice error={failure} />}
    </Dialog>
  );
}
