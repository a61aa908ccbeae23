import { useState } from 'react';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { announce } from '#ui/primitives/announce.ts';
import { Button } from '#ui/primitives/button.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { useAct } from '#ui/primitives/use-act.ts';
import type { FileFormat, VersionSummary } from '../../documents/contract.ts';
import { downloadVersion } from './download-version.ts';
import { documentsUrl, versionsKey } from './keys.ts';
import { localDay } from './local-day.ts';
import type { DocumentDraft } from './use-document-draft.ts';

/** Keeps the document as it is, and gives its files. Each file is of a version that is kept, so that it can be found again. */
export function KeepAndDownload({ draft, isComplete }: { draft: DocumentDraft; isComplete: boolean }) {
  const t = useT();
  const { id, cannotPrint } = draft.server;
  const { busy, error, act } = useAct(versionsKey(id));
  const [kept, setKept] = useState<number>();
  const keep = (format?: FileFormat) =>
    act(async () => {
      if (!(await draft.save())) return;
      const { number } = await api.post<VersionSummary>(`${documentsUrl}/${id}/versions`, { day: localDay() });
      setKept(number);
      announce(t('despacho-legal.documents.review.kept', { number }));
      if (format) downloadVersion(id, number, format);
    });
  const reason = isComplete ? undefined : t('despacho-legal.documents.review.notYet');
  return (
    <div className="stack stack-3">
      <div className="u-row">
        <Button kind="primary" icon="download" busy={busy} disabledReason={reason} onClick={() => void keep('docx')}>
          {t('despacho-legal.documents.review.docx')}
        </Button>
        {isComplete && (
          <>
            <Button icon="download" busy={busy} onClick={() => void keep('pdf')}>
              {t('despacho-legal.documents.review.pdf')}
            </Button>
            <Button kind="quiet" icon="history" busy={busy} onClick={() => void keep()}>
              {t('despacho-legal.documents.review.keep')}
            </Button>
          </>
        )}
      </div>
      {isComplete && <p className="meta">{t('despacho-legal.documents.review.formats')}</p>}
      {kept !== undefined && <p className="meta">{t('despacho-legal.documents.review.kept', { number: kept })}</p>}
      {cannotPrint.length > 0 && (
        <p className="meta">{t('despacho-legal.documents.review.cannotPrint', { signs: cannotPrint.slice(0, 20).join(' ') })}</p>
      )}
      {error !== undefined && <ProblemNotice error={error} />}
    </div>
  );
}
