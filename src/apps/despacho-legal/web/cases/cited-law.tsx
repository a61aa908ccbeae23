import type { ReactNode } from 'react';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import type { Citation } from '../../entries/contract.ts';
import { LawQuote } from '../laws/law-quote.tsx';
import { useArticle } from '../laws/use-laws.ts';

/** An article that was kept in a case, in the very text that was read then; where the law says something else by now, that is said. */
export function CitedLaw({ citation, children }: { citation: Citation; children?: ReactNode }) {
  const t = useT();
  const { country, law, article, hash, question } = citation;
  const { data, error, refetch } = useArticle({ law, article, country, hash });
  return (
    <div className="stack">
      {question && <p className="meta legal-text">{t('despacho-legal.cases.law.asked', { question })}</p>}
      {!data && !error && <Loading />}
      {!data && error && (
        <ProblemNotice title={t('despacho-legal.cases.law.gone', { law, article })} error={error} retry={() => void refetch()} />
      )}
      {data && !data.isCurrent && (
        <Callout kind="note" title={t('despacho-legal.cases.law.changed')}>
          <p>{t('despacho-legal.cases.law.changedText')}</p>
        </Callout>
      )}
      {data && <LawQuote quote={data}>{children}</LawQuote>}
      {!data && children}
    </div>
  );
}
