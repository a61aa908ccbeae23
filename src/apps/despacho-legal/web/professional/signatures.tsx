import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { SignatureList } from '../../professional/signing/contract.ts';
import { signaturesKey } from './keys.ts';
import { SendToSignDialog } from './send-to-sign-dialog.tsx';

type Props = { shareId: string; other: string; caseId?: string; canSend: boolean };

/** The texts that the two asked each other to sign, and the way to send another. */
export function Signatures({ shareId, other, caseId, canSend }: Props) {
  const t = useT();
  const format = useFormat();
  const [isSending, setSending] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: signaturesKey(shareId),
    queryFn: ({ signal }) => api.get<SignatureList>(`/api/despacho-legal/shares/${shareId}/signatures`, signal),
    refetchOnMount: 'always',
    refetchInterval: 30_000,
    retry: false,
    gcTime: 0,
  });
  return (
    <section className="sec" aria-labelledby="legal-signatures">
      <div className="sec-head">
        <h2 className="t-lead" id="legal-signatures">
          {t('despacho-legal.signing.title')}
        </h2>
        {canSend && (
          <Button icon="plus" onClick={() => setSending(true)}>
            {t('despacho-legal.signing.send')}
          </Button>
        )}
      </div>
      <p className="muted measure">{t('despacho-legal.signing.limits')}</p>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data?.items.length === 0 && <p className="muted measure">{t('despacho-legal.signing.none')}</p>}
      {data && data.items.length > 0 && (
        <ul className="rows">
          {data.items.map(({ id, title, number, state, isMine, createdAt }) => (
            <li className="stack stack-2 legal-row" key={id}>
              <p className="u-row u-row-2">
                <b className="legal-text">{t('despacho-legal.signing.version', { title, number })}</b>
                <Tag kind={state === 'signed' ? 'ok' : 'line'}>{t(`despacho-legal.signing.state.${state}`)}</Tag>
              </p>
              <p className="meta">
                {t(`despacho-legal.signing.${isMine ? 'sentByMe' : 'sentToMe'}`, { name: other, date: format.date(createdAt) })}
              </p>
              <div className="u-row">
                <ButtonLink to={`/despacho-legal/firmar/${shareId}/${id}`} kind={state === 'sent' && !isMine ? 'line' : 'quiet'}>
                  {t(`despacho-legal.signing.${state === 'sent' && !isMine ? 'readAndDecide' : 'open'}`)}
                </ButtonLink>
              </div>
            </li>
          ))}
        </ul>
      )}
      {isSending && <SendToSignDialog shareId={shareId} caseId={caseId} other={other} onClose={() => setSending(false)} />}
    </section>
  );
}
