import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LicenceSheet } from '#platform/admin/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { useCountryName } from './use-country-name.ts';

/** A licence with its number, and whether it could be checked. Why not is for the person to read. */
export function LicenceDialog({ personId, onClose }: { personId: string; onClose(): void }) {
  const t = useT();
  const { act, busy, error: failure } = useAct(['universe', 'admin']);
  const countryName = useCountryName();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const path = `/api/admin/licences/${personId}`;
  const { data, error, isPending } = useQuery({
    queryKey: ['universe', 'admin-sheet', 'licence', personId],
    queryFn: () => api.get<LicenceSheet>(path),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  const decide = async (send: () => Promise<unknown>, text: string) => {
    if (await act(send, { done: { text } })) onClose();
  };
  const refuse = () => {
    if (reason.trim() === '') return setProblem(t('universe.admin.licences.write'));
    void decide(() => api.post(`${path}/refuse`, { reason }), t('universe.admin.licences.wasRefused'));
  };
  const nothing = t('universe.admin.nothing');

  return (
    <Dialog
      title={data?.name ?? t('universe.admin.licences.one')}
      open
      onClose={onClose}
      describe={t('universe.admin.person.seen')}
      actions={
        data && (
          <>
            {data.status !== 'verified' && (
              <Button
                kind="primary"
                busy={busy}
                onClick={() => void decide(() => api.post(`${path}/verify`), t('universe.admin.licences.wasVerified'))}
              >
                {t('universe.admin.licences.verify')}
              </Button>
            )}
            {data.status !== 'refused' && (
              <Button busy={busy} onClick={refuse}>
                {t('universe.admin.licences.refuse')}
              </Button>
            )}
          </>
        )
      }
    >
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} />}
      {data && (
        <dl className="universe-admin-facts">
          {(
            [
              ['profession', t(`universe.admin.profession.${data.profession}`)],
              ['country', countryName(data.country)],
              ['number', data.licenceNumber ?? nothing],
              ['authority', data.licenceAuthority ?? nothing],
              ...(data.reason ? [['reason', data.reason] as const] : []),
            ] as const
          ).map(([key, value]) => (
            <div key={key}>
              <dt className="meta">{t(`universe.admin.licences.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {data && data.status !== 'refused' && (
        <TextField
          multiline
          maxLength={500}
          label={t('universe.admin.licences.why')}
          help={t('universe.admin.licences.whyHelp')}
          value={reason}
          error={problem}
          onChange={(text) => {
            setReason(text);
            setProblem(undefined);
          }}
        />
      )}
      {failure !== undefined && <ProblemNotice error={failure} />}
    </Dialog>
  );
}
