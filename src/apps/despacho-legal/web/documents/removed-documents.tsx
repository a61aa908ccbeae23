import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { MoreButton } from '#ui/primitives/more-button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import { documentListKey, documentsUrl } from './keys.ts';
import { useDocuments } from './use-documents.ts';

/** The way to documents that were taken away and can still come back; they are looked for only when somebody asks. */
export function RemovedDocuments({ caseId }: { caseId?: string | undefined }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="stack stack-3">
      <div className="u-row">
        <Button kind="quiet" icon="rotate-ccw" className="btn-edge" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(`despacho-legal.documents.gone.${isOpen ? 'hide' : 'show'}`)}
        </Button>
      </div>
      {isOpen && <RemovedList caseId={caseId} />}
    </div>
  );
}

function RemovedList({ caseId }: { caseId?: string | undefined }) {
  const t = useT();
  const pages = useDocuments({ caseId, shelf: 'removed' });
  const { items, error, refetch } = pages;
  const { busy, act } = useAct(documentListKey);
  if (!items) return error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />;
  if (items.length === 0) return <p className="muted">{t('despacho-legal.documents.gone.none')}</p>;
  return (
    <>
      <p className="meta">{t('despacho-legal.documents.gone.about')}</p>
      <ul className="rows">
        {items.map(({ id, title }) => (
          <li className="legal-document-row" key={id}>
            <p className="grow" id={`removed-${id}`}>
              {title}
            </p>
            <Button
              icon="undo-2"
              busy={busy}
              aria-describedby={`removed-${id}`}
              onClick={() => void act(() => api.post(`${documentsUrl}/${id}/restore`), { loudly: true })}
            >
              {t('despacho-legal.documents.gone.back')}
            </Button>
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </>
  );
}
