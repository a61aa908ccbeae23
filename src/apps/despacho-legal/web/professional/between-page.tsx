import { useParam } from '#ui/address/use-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { CaseFrame } from '../cases/case-frame.tsx';
import { Signatures } from './signatures.tsx';
import { Thread } from './thread.tsx';
import { useShares } from './use-shares.ts';

/** What a person and the professional whom they asked write to each other, and what they sign. */
export function Page() {
  return (
    <CaseFrame tab="professional">
      {({ id }, danger) => <Between caseId={id} tell={(fixed, isKept) => danger.tell(fixed, isKept)} />}
    </CaseFrame>
  );
}

function Between({ caseId, tell }: { caseId: string; tell: Parameters<typeof Thread>[0]['onDanger'] }) {
  const t = useT();
  const shareId = useParam('shareId');
  const { data } = useShares(caseId);
  const share = data?.items.find(({ id }) => id === shareId);
  const name = share?.with ?? t('despacho-legal.share.somebody');
  return (
    <>
      <div className="u-row">
        <ButtonLink kind="quiet" icon="arrow-left" to={`/despacho-legal/casos/${caseId}/profesional`}>
          {t('despacho-legal.share.back')}
        </ButtonLink>
      </div>
      <Thread shareId={shareId} other={name} caseId={caseId} onDanger={tell} />
      <Signatures shareId={shareId} other={name} caseId={caseId} canSend={share?.state === 'accepted'} />
    </>
  );
}
