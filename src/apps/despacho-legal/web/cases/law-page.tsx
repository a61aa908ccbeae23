import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { CaseFrame } from './case-frame.tsx';
import { CitedLaw } from './cited-law.tsx';
import { InformationNotice } from './information-notice.tsx';
import { ofKind } from './of-kind.ts';
import { useCaseFile } from './use-case.ts';
import { useEntryActs } from './use-entry-acts.ts';

/** "La ley": the articles that were kept in the case, word for word. */
export function Page() {
  return <CaseFrame tab="law">{({ id }) => <Cited caseId={id} />}</CaseFrame>;
}

function Cited({ caseId }: { caseId: string }) {
  const t = useT();
  const { data, error, refetch } = useCaseFile(caseId);
  const { remove } = useEntryActs(caseId);
  if (!data) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  const cited = ofKind(data.entries, 'citation').toReversed();
  const ask = (
    <ButtonLink kind="primary" icon="search" to={`/despacho-legal/preguntar?caso=${caseId}`}>
      {t('despacho-legal.cases.law.ask')}
    </ButtonLink>
  );
  if (cited.length === 0)
    return (
      <>
        <EmptyState title={t('despacho-legal.cases.law.none')} text={t('despacho-legal.cases.law.noneText')}>
          {ask}
        </EmptyState>
        <InformationNotice />
      </>
    );
  return (
    <>
      <section className="sec" aria-labelledby="legal-law">
        <div className="sec-head">
          <h2 id="legal-law">{t('despacho-legal.cases.law.title')}</h2>
        </div>
        <div className="u-row">{ask}</div>
        <ul className="stack stack-7">
          {cited.map((entry) => (
            <li key={entry.id}>
              <CitedLaw citation={entry.body}>
                <Button kind="quiet" icon="trash-2" onClick={() => void remove(entry)}>
                  {t('despacho-legal.entries.citation.remove')}
                  <span className="sr">
                    {' '}
                    {entry.body.law}, {entry.body.article}
                  </span>
                </Button>
              </CitedLaw>
            </li>
          ))}
        </ul>
      </section>
      <InformationNotice />
    </>
  );
}
