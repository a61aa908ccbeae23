import './laws.css';
import { useParam } from '#ui/address/use-param.ts';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { ArticleView } from './article-view.tsx';
import { countries } from './countries.ts';
import { useArticle } from './use-laws.ts';

/** One article of a law, whole, with what is beside it and the texts it had. */
export function Page() {
  const t = useT();
  const [law, article, hash, from] = [useParam('law'), useParam('article'), useQueryParam('texto'), useQueryParam('pais')];
  const country = countries.find((each) => each === from);
  const { data, error, refetch } = useArticle({ law, article, country, hash });
  if (data) return <ArticleView key={`${data.law} ${data.article} ${data.hash}`} article={data} />;
  if (!error) return <Loading />;
  const isMissing = isProblem(error, 'despacho-legal/article-not-found') || isProblem(error, 'despacho-legal/law-not-loaded');
  return (
    <>
      <header className="title">
        <h1 tabIndex={-1}>
          {law}, {article}
        </h1>
      </header>
      {isMissing ? (
        <EmptyState title={t('despacho-legal.laws.article.missing')} text={t('despacho-legal.laws.article.missingText')}>
          <ButtonLink to="/despacho-legal/leyes">{t('despacho-legal.laws.article.toLaws')}</ButtonLink>
        </EmptyState>
      ) : (
        <ProblemNotice error={error} retry={() => void refetch()} />
      )}
    </>
  );
}
