import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Dialog } from '#ui/primitives/dialog.tsx';
import { Icon } from '#ui/primitives/icon.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { ReceivedShare, SharedSummary } from '../../professional/contract.ts';
import { AnswerPanel } from './answer-panel.tsx';
import { receivedKey, receivedOneKey } from './keys.ts';
import { SharedFrame } from './shared-frame.tsx';
import { SharedPartSection } from './shared-part-section.tsx';

/** A case that somebody shares: first whether it can be taken, then the parts that are shared, each opened by itself. */
export function Page() {
  return (
    <SharedFrame tab="case">
      {(share) => (share.state === 'asked' ? <AnswerPanel share={share} /> : <Shared share={share} />)}
    </SharedFrame>
  );
}

function Shared({ share }: { share: ReceivedShare }) {
  const t = useT();
  const { data, error, refetch } = useQuery({
    queryKey: [...receivedOneKey(share.id), 'summary'],
    queryFn: ({ signal }) => api.get<SharedSummary>(`/api/despacho-legal/shared/${share.id}/summary`, signal),
    // Each look is told to whose case it is: a page that stays open is one look.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });
  return (
    <div className="cols">
      <div className="stack stack-6">
        {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
        {data && <Summary summary={data} />}
        {share.scopes.map((scope) => (
          <SharedPartSection key={scope} shareId={share.id} scope={scope} />
        ))}
      </div>
      <aside className="stack stack-6" aria-label={t('despacho-legal.received.notShared')}>
        {share.notShared.length > 0 && (
          <section className="stack stack-2" aria-labelledby="legal-not-shared">
            <h2 className="t-lead" id="legal-not-shared">
              {t('despacho-legal.received.notShared')}
            </h2>
            <ul className="legal-locked">
              {share.notShared.map((scope) => (
                <li key={scope}>
                  <Icon name="lock" />
                  <span>{t(`despacho-legal.received.part.${scope}`)}</span>
                </li>
              ))}
            </ul>
            <p className="meta">{t('despacho-legal.received.notSharedText')}</p>
          </section>
        )}
        <Leave share={share} />
      </aside>
    </div>
  );
}

function Summary({ summary }: { summary: SharedSummary }) {
  const t = useT();
  const { title, number, branch, country, region, question } = summary;
  const place = country && [region, t(`despacho-legal.cases.country.${country}`)].filter(Boolean).join(', ');
  const about = [t('despacho-legal.cases.number', { number }), branch && t(`despacho-legal.cases.branch.${branch}`), place];
  return (
    <section className="stack stack-3" aria-labelledby="legal-summary">
      <div>
        <h2 id="legal-summary" className="legal-text">
          {title}
        </h2>
        <p className="meta">{about.filter(Boolean).join(' · ')}</p>
      </div>
      <div className="card stack stack-2">
        <b>{t('despacho-legal.received.question')}</b>
        <p className="legal-text measure">{question}</p>
      </div>
    </section>
  );
}

/** Leaving cannot be undone from this side, so it is asked once. */
function Leave({ share: { id, person: name } }: { share: ReceivedShare }) {
  const t = useT();
  const go = useGo();
  const [isOpen, setOpen] = useState(false);
  const { busy, error, act } = useAct(receivedKey);
  const leave = () =>
    act(async () => {
      await api.post(`/api/despacho-legal/shared/${id}/leave`);
      go('/despacho-legal/compartidos', { replace: true });
    });
  return (
    <>
      <Button icon="log-out" onClick={() => setOpen(true)}>
        {t('despacho-legal.received.leave')}
      </Button>
      <Dialog
        open={isOpen}
        title={t('despacho-legal.received.leaveTitle', { name })}
        describe={t('despacho-legal.received.leaveText')}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="danger" busy={busy} onClick={() => void leave()}>
              {t('despacho-legal.received.leave')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('despacho-legal.received.stay')}</Button>
          </>
        }
      >
        {error !== undefined && <ProblemNotice error={error} />}
      </Dialog>
    </>
  );
}
