import { useRef } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { EmptyState } from '#ui/primitives/empty-state.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { DocumentSummary } from '../../documents/contract.ts';
import { DocumentRow } from './document-row.tsx';
import { documentListKey, documentsUrl } from './keys.ts';
import { RemovedDocuments } from './removed-documents.tsx';
import { useDocuments } from './use-documents.ts';

/** The person's documents, of one case if asked; one that is taken away can be brought back. */
export function DocumentList({ caseId }: { caseId?: string }) {
  const t = useT();
  const pages = useDocuments({ caseId });
  const { items, error, refetch } = pages;
  const { act } = useAct(documentListKey);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = ({ id, title }: DocumentSummary) => {
    const undo = () => api.post(`${documentsUrl}/${id}/restore`);
    void act(() => api.delete(`${documentsUrl}/${id}`), {
      done: { text: t('despacho-legal.documents.removed', { title }), undo },
      loudly: true,
    });
    // The row takes its button with it.
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <section className="sec" aria-labelledby="legal-documents">
      <h2 className="t-head" id="legal-documents" ref={heading} tabIndex={-1}>
        {t('despacho-legal.documents.mine')}
      </h2>
      {!items && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {items?.length === 0 && (
        <EmptyState title={t('despacho-legal.documents.none')} text={t('despacho-legal.documents.noneText')} />
      )}
      {items && items.length > 0 && (
        <ul className="rows">
          {items.map((document) => (
            <DocumentRow key={document.id} document={document} onRemove={() => remove(document)} />
          ))}
        </ul>
      )}
      <MoreButton pages={pages} />
      {items && <RemovedDocuments caseId={caseId} />}
    </section>
  );
}
