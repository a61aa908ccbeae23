import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ChoiceGroup } from '#ui/primitives/choice.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { DocumentPage, VersionList } from '../../documents/contract.ts';
import { signaturesKey } from './keys.ts';

type Props = { shareId: string; caseId?: string | undefined; other: string; onClose(): void };
const base = '/api/despacho-legal/documents';

/** Which version of which of their own documents somebody sends to be signed. Nothing goes before it is pressed. */
export function SendToSignDialog({ shareId, caseId, other, onClose }: Props) {
  const t = useT();
  const format = useFormat();
  const [id] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState<string>();
  const { busy, error, act } = useAct(signaturesKey(shareId));
  const documents = useQuery({
    queryKey: ['despacho-legal', 'to-sign', caseId ?? ''],
    queryFn: async ({ signal }) => {
      const inCase = caseId ? `&caseId=${caseId}` : '';
      const { items } = await api.get<DocumentPage>(`${base}?limit=50${inCase}`, signal);
      const each = items.map(async (document) => {
        const versions = await api.get<VersionList>(`${base}/${document.id}/versions`, signal);
        return versions.items.map((version) => ({ ...version, documentId: document.id, title: document.title }));
      });
      return (await Promise.all(each)).flat();
    },
    refetchOnMount: 'always',
  });
  const versions = documents.data ?? [];
  async function send(): Promise<void> {
    const [documentId, number] = chosen?.split(' ') ?? [];
    if (!documentId) return;
    const asked = { clientSignatureId: id, documentId, number: Number(number) };
    if (await act(() => api.post(`/api/despacho-legal/shares/${shareId}/signatures`, asked))) onClose();
  }
  return (
    <Dialog
      open
      title={t('despacho-legal.signing.sendTitle', { name: other })}
      describe={t('despacho-legal.signing.sendText')}
      onClose={onClose}
      actions={
        versions.length > 0 && (
          <Button
            kind="primary"
            busy={busy}
            disabledReason={chosen ? undefined : t('despacho-legal.signing.choose')}
            onClick={() => void send()}
          >
            {t('despacho-legal.signing.sendNow')}
          </Button>
        )
      }
    >
      {documents.isPending && <Loading />}
      {documents.error && <ProblemNotice error={documents.error} retry={() => void documents.refetch()} />}
      {documents.data && versions.length === 0 && <p>{t('despacho-legal.signing.noDocuments')}</p>}
      {versions.length > 0 && (
        <ChoiceGroup
          legend={t('despacho-legal.signing.which')}
          options={versions.map(({ documentId, number, title, createdAt }) => ({
            value: `${documentId} ${number}`,
            label: t('despacho-legal.signing.version', { title, number }),
            hint: format.date(createdAt),
          }))}
          value={chosen ?? null}
          onChange={setChosen}
        />
      )}
      {error !== undefined && <ProblemNotice error={error} />}
    </Dialog>
  );
}
