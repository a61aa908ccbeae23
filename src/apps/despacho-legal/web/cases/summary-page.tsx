import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { LegalCase } from '../../cases/contract.ts';
import type { CaseFile } from '../../entries/contract.ts';
import { BranchOffer } from './branch-offer.tsx';
import { CaseAside } from './case-aside.tsx';
import { CaseFrame } from './case-frame.tsx';
import { CitedLaw } from './cited-law.tsx';
import { Contradictions } from './contradictions.tsx';
import { NextDeadline } from './next-deadline.tsx';
import { ofKind } from './of-kind.ts';
import { SummaryTimeline } from './summary-timeline.tsx';
import { useCaseFile } from './use-case.ts';

/** "Resumen": what presses, what the law says, what happened and what comes next, on one page. */
export function Page() {
  return <CaseFrame tab="summary">{(its) => <Summary its={its} />}</CaseFrame>;
}

function Summary({ its }: { its: LegalCase }) {
  const { data, error, refetch } = useCaseFile(its.id);
  if (!data) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <>
      {data.guess && <BranchOffer its={its} guess={data.guess} />}
      <NextDeadline caseId={its.id} />
      <LawPart its={its} file={data} />
      <div className="cols">
        <div className="stack stack-5">
          <Contradictions file={data} />
          <SummaryTimeline its={its} file={data} />
        </div>
        <CaseAside its={its} />
      </div>
    </>
  );
}

/** The article that was kept last; the others are on their own page. */
function LawPart({ its, file }: { its: LegalCase; file: CaseFile }) {
  const t = useT();
  const cited = ofKind(file.entries, 'citation');
  const last = cited.at(-1);
  if (!last)
    return (
      <EmptyState title={t('despacho-legal.cases.law.none')} text={t('despacho-legal.cases.law.noneText')}>
        <ButtonLink icon="search" to={`/despacho-legal/preguntar?caso=${its.id}`}>
          {t('despacho-legal.cases.law.ask')}
        </ButtonLink>
      </EmptyState>
    );
  return (
    <section className="sec" aria-labelledby="legal-law">
      <div className="sec-head">
        <h2 id="legal-law">{t('despacho-legal.cases.law.title')}</h2>
        {cited.length > 1 && (
          <ButtonLink kind="quiet" to={`/despacho-legal/casos/${its.id}/ley`}>
            {t('despacho-legal.cases.law.all', { count: cited.length })}
          </ButtonLink>
        )}
      </div>
      <CitedLaw citation={last.body} />
    </section>
  );
}
