import './documents.css';
import { useParam } from '#ui/address/use-param.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { DocumentWork } from './document-work.tsx';
import { useDocument, useTemplate } from './use-documents.ts';

/** One document that somebody prepares. */
export function Page() {
  const t = useT();
  const documentId = useParam('id');
  const document = useDocument(documentId);
  const template = useTemplate(document.data?.templateId ?? '');
  if (document.data && template.data) return <DocumentWork key={documentId} read={document.data} here={template.data} />;
  const error = document.error ?? template.error;
  const isGone = ['document-not-found', 'template-not-found'].some((name) => isProblem(error, `despacho-legal/${name}`));
  return (
    <>
      <header className="title">
        <h1 tabIndex={-1}>{document.data?.title ?? t('despacho-legal.places.document')}</h1>
      </header>
      {error ? (
        <>
          <ProblemNotice
            error={error}
            retry={isGone ? undefined : () => void (document.error ? document.refetch() : template.refetch())}
          />
          <div className="u-row">
            <ButtonLink to="/despacho-legal/documentos" icon="arrow-left">
              {t('despacho-legal.documents.toAll')}
            </ButtonLink>
          </div>
        </>
      ) : (
        <Loading />
      )}
    </>
  );
}
