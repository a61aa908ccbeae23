import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IncidentSheet } from '#platform/admin/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { TextField } from '#ui/primitives/text-field.tsx';
import { useAct } from '#ui/primitives/use-act.ts';

/** What somebody reported, in their words, and the answer they get. Who it was is not told. */
export function IncidentDialog({ id, onClose }: { id: string; onClose(): void }) {
  const t = useT();
  const { act, busy, error: failure } = useAct(['universe', 'admin']);
  const [answer, setAnswer] = useState('');
  const [problem, setProblem] = useState<string>();
  const path = `/api/admin/incidents/${id}`;
  // Each reading is on the record of the person: it is read once, when it is opened.
  const { data, error, isPending } = useQuery({
    queryKey: ['universe', 'admin-sheet', 'incident', id],
    queryFn: () => api.get<IncidentSheet>(path),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  const review = async (status: 'reviewed' | 'closed') => {
    if (!data) return;
    if (answer.trim() === '') return setProblem(t('universe.admin.oversight.write'));
    const done = { text: t('universe.admin.oversight.answered') };
    if (await act(() => api.post(`${path}/review`, { status, answer, seen: data.reviewedAt }), { done })) onClose();
  };

  return (
    <Dialog
      title={data ? t(`universe.admin.oversight.incident.${data.kind}`) : t('universe.admin.oversight.one')}
      open
      onClose={onClose}
      describe={t('universe.admin.oversight.seen')}
      actions={
        data && (
          <>
            <Button kind="primary" busy={busy} onClick={() => void review('closed')}>
              {t('universe.admin.oversight.close')}
            </Button>
            <Button busy={busy} onClick={() => void review('reviewed')}>
              {t('universe.admin.oversight.goOn')}
            </Button>
          </>
        )
      }
    >
      {isPending && <Loading />}
      {error && <ProblemNotice error={error} />}
      {data && (
        <div className="stack stack-3">
          <p className="universe-admin-words">{data.words}</p>
          {data.answer !== null && (
            <p className="universe-admin-words">
              <b>{t('universe.admin.oversight.before')}</b> {data.answer}
            </p>
          )}
          <TextField
            multiline
            maxLength={2000}
            label={t('universe.admin.oversight.answer')}
            help={t('universe.admin.oversight.answerHelp')}
            value={answer}
            error={problem}
            onChange={(text) => {
              setAnswer(text);
              setProblem(undefined);
            }}
          />
        </div>
      )}
      {failure !== undefined && <ProblemNotice error={failure} />}
    </Dialog>
  );
}
