import '../cases/cases.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParam } from '#ui/address/use-param.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button, buttonClass } from '#ui/primitives/button.tsx';
import { Callout } from '#ui/primitives/callout.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { useLanguage } from '#ui/session/use-language.ts';
import type { Signature } from '../../professional/signing/contract.ts';
import { signaturesKey } from './keys.ts';
import { VerifyText } from './verify-text.tsx';

/** A text to sign, or that was signed: its exact words, its hash, who and when, what it is not, and the way to check it. */
export function Page() {
  const t = useT();
  const [shareId, signatureId] = [useParam('shareId'), useParam('signatureId')];
  const url = `/api/despacho-legal/shares/${shareId}/signatures/${signatureId}`;
  const { data, error, refetch } = useQuery({
    queryKey: [...signaturesKey(shareId), signatureId],
    queryFn: ({ signal }) => api.get<Signature>(url, signal),
    refetchOnMount: 'always',
    retry: false,
    gcTime: 0,
  });
  return (
    <>
      <header className="title">
        <p className="meta">{t('despacho-legal.signing.page')}</p>
        <h1>
          {data
            ? t('despacho-legal.signing.version', { title: data.title, number: data.number })
            : t('despacho-legal.signing.page')}
        </h1>
        {data && <p>{t('despacho-legal.signing.between', { from: data.from, to: data.to })}</p>}
      </header>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data && <Whole signature={data} url={url} shareId={shareId} />}
    </>
  );
}

function Whole({ signature, url, shareId }: { signature: Signature; url: string; shareId: string }) {
  const t = useT();
  const { language } = useLanguage();
  const { text, hash, isIntact, document } = signature;
  return (
    <>
      <Standing signature={signature} />
      {!isIntact && (
        <Callout kind="warn" title={t('despacho-legal.signing.notIntact')}>
          <p>{t('despacho-legal.signing.notIntactText')}</p>
        </Callout>
      )}
      {document === 'changed' && (
        <Callout kind="note" title={t('despacho-legal.signing.changed')}>
          <p>{t('despacho-legal.signing.changedText')}</p>
        </Callout>
      )}
      <section className="sec" aria-labelledby="legal-text">
        <h2 className="t-lead" id="legal-text">
          {t('despacho-legal.signing.text')}
        </h2>
        <div className="card">
          <p className="legal-text measure">{text}</p>
        </div>
        <p className="meta">
          {t('despacho-legal.signing.hash')} <code className="legal-hash">{hash}</code>
        </p>
        <p className="meta measure">{t('despacho-legal.signing.hashHelp')}</p>
      </section>
      <Decide signature={signature} url={url} shareId={shareId}>
        <a className={buttonClass({ kind: 'line' })} href={`${url}/file?language=${language}`} download="firma.txt">
          <Icon name="download" />
          {t('despacho-legal.signing.keep')}
        </a>
      </Decide>
      <VerifyText url={url} />
    </>
  );
}

/** How it stands, and what such a signature is not. */
function Standing({ signature }: { signature: Signature }) {
  const t = useT();
  const format = useFormat();
  const { state, from, to, decidedAt, createdAt } = signature;
  const at = decidedAt ?? createdAt;
  return (
    <Callout kind={state === 'signed' ? 'ok' : 'info'} title={t(`despacho-legal.signing.stateTitle.${state}`)}>
      <p>{t(`despacho-legal.signing.stateText.${state}`, { from, to, date: format.date(at), time: format.time(at) })}</p>
      <p>{t('despacho-legal.signing.limits')}</p>
    </Callout>
  );
}

type Deciding = { signature: Signature; url: string; shareId: string; children: ReactNode };

/** What may be done with it: as long as it waits, to sign or not, or to take it back; and its record at any time. */
function Decide({ signature, url, shareId, children }: Deciding) {
  const t = useT();
  const { busy, error, act } = useAct(signaturesKey(shareId));
  const { isMine } = signature;
  const isWaiting = signature.state === 'sent';
  const ask = (what: 'sign' | 'refuse' | 'withdraw') =>
    void act(() => api.post(`${url}/${what}`, what === 'sign' ? { hash: signature.hash } : undefined));
  return (
    <div className="stack stack-3">
      {isWaiting && !isMine && <p className="measure">{t('despacho-legal.signing.beforeSigning')}</p>}
      {error !== undefined && <ProblemNotice error={error} />}
      <div className="u-row">
        {isWaiting && isMine && (
          <Button icon="undo-2" busy={busy} onClick={() => ask('withdraw')}>
            {t('despacho-legal.signing.withdraw')}
          </Button>
        )}
        {isWaiting && !isMine && (
          <>
            <Button kind="primary" busy={busy} onClick={() => ask('sign')}>
              {t('despacho-legal.signing.sign')}
            </Button>
            <Button busy={busy} onClick={() => ask('refuse')}>
              {t('despacho-legal.signing.refuse')}
            </Button>
          </>
        )}
        {children}
      </div>
    </div>
  );
}
