import { useRef, useState } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { CaseFrame, type Danger } from '../cases/case-frame.tsx';
import { CaseSeenList } from './case-seen-list.tsx';
import { ShareForm } from './share-form.tsx';
import { ShareItem } from './share-item.tsx';
import { useShares } from './use-shares.ts';

/** "Preguntar a un profesional": whom, which parts, until when; and who looked at it. */
export function Page() {
  return <CaseFrame tab="professional">{({ id }, danger) => <Sharing caseId={id} danger={danger} />}</CaseFrame>;
}

function Sharing({ caseId, danger }: { caseId: string; danger: Danger }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAsking, setAsking] = useState(false);
  const { data, error, refetch } = useShares(caseId);
  if (!data) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  const { items, professionals } = data;
  const close = () => {
    setAsking(false);
    requestAnimationFrame(() => heading.current?.focus());
  };
  const showsForm = professionals.length > 0 && (isAsking || items.length === 0);
  return (
    <>
      <section className="sec" aria-labelledby="legal-shares">
        <div className="sec-head">
          <h2 className="t-lead legal-focus" id="legal-shares" ref={heading} tabIndex={-1}>
            {t('despacho-legal.share.title')}
          </h2>
          {professionals.length > 0 && !showsForm && (
            <Button icon="plus" onClick={() => setAsking(true)}>
              {t('despacho-legal.share.another')}
            </Button>
          )}
        </div>
        <p className="muted measure">{t('despacho-legal.share.lead')}</p>
        {items.length > 0 && (
          <ul className="rows">
            {items.map((share) => (
              <ShareItem key={share.id} caseId={caseId} share={share} />
            ))}
          </ul>
        )}
        {showsForm && <ShareForm caseId={caseId} professionals={professionals} danger={danger} onDone={close} />}
      </section>
      {professionals.length === 0 && (
        <EmptyState title={t('despacho-legal.share.nobody')} text={t('despacho-legal.share.nobodyText')}>
          <ButtonLink kind="primary" icon="plus" to="/universe/quien-ve-que/invitar">
            {t('despacho-legal.share.invite')}
          </ButtonLink>
        </EmptyState>
      )}
      <CaseSeenList caseId={caseId} />
    </>
  );
}
