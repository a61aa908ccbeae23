import { useState } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Tag } from '#ui/primitives/tag.tsx';
import type { CaseShare } from '../../professional/contract.ts';
import { ChangeShareDialog } from './change-share-dialog.tsx';
import { useShareActs } from './use-shares.ts';

/** One professional who was asked: what they may see, until when, and the way to take it back. */
export function ShareItem({ caseId, share }: { caseId: string; share: CaseShare }) {
  const t = useT();
  const format = useFormat();
  const { revoke, restore, busy } = useShareActs(caseId);
  const [isChanging, setChanging] = useState(false);
  const { id, state, scopes, expiresAt, unread, toSign, question } = share;
  const name = share.with ?? t('despacho-legal.share.somebody');
  const isStanding = state === 'asked' || state === 'accepted' || state === 'stopped' || state === 'expired';
  const isOver = !isStanding;
  const what = format.list(scopes.map((part) => t(`despacho-legal.share.part.${part}`)));
  const waiting = [
    unread > 0 && t('despacho-legal.share.unread', { count: unread }),
    toSign > 0 && t('despacho-legal.share.toSign', { count: toSign }),
  ].filter(Boolean);
  return (
    <li className="stack stack-3 legal-row">
      <div className="stack stack-1">
        <p className="u-row u-row-2">
          <b id={`share-${id}`}>{name}</b>
          <Tag kind={state === 'accepted' ? 'ok' : 'line'}>{t(`despacho-legal.share.state.${state}`)}</Tag>
        </p>
        {!isOver && <p className="meta">{t('despacho-legal.share.sees', { what, date: format.date(expiresAt) })}</p>}
        <p className="meta legal-text">{t('despacho-legal.share.asked', { question })}</p>
        {state !== 'accepted' && <p className="meta">{t(`despacho-legal.share.stateText.${state}`)}</p>}
        {waiting.length > 0 && <p className="strong">{waiting.join(' · ')}</p>}
      </div>
      <div className="u-row u-row-2">
        {state !== 'asked' && state !== 'declined' && (
          <ButtonLink icon="message-circle" to={`/despacho-legal/casos/${caseId}/profesional/${id}`}>
            {t('despacho-legal.share.write')}
          </ButtonLink>
        )}
        {isStanding && (
          <Button kind="quiet" icon="sliders-horizontal" aria-describedby={`share-${id}`} onClick={() => setChanging(true)}>
            {t('despacho-legal.share.change')}
          </Button>
        )}
        {isStanding && (
          <Button kind="quiet" icon="lock" busy={busy} aria-describedby={`share-${id}`} onClick={() => void revoke(share)}>
            {t('despacho-legal.share.revoke')}
          </Button>
        )}
        {share.canRestore && (
          <Button kind="quiet" icon="undo-2" busy={busy} aria-describedby={`share-${id}`} onClick={() => void restore(share)}>
            {t('despacho-legal.share.restore')}
          </Button>
        )}
      </div>
      {isChanging && <ChangeShareDialog caseId={caseId} share={share} onClose={() => setChanging(false)} />}
    </li>
  );
}
