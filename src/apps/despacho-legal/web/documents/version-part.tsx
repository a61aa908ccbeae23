import { useState } from 'react';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { ProblemNotice } from '#ui/primitives/problem-notice.tsx';
import { downloadVersion } from './download-version.ts';
import { useVersions } from './use-documents.ts';
import { VersionChanges } from './version-changes.tsx';

/** The versions that were kept: their files again, and what changed from one to the next or until now. */
export function VersionPart({ documentId }: { documentId: string }) {
  const t = useT();
  const format = useFormat();
  const { data, error, refetch } = useVersions(documentId);
  const [compared, setCompared] = useState<number>();
  return (
    <section className="sec" aria-labelledby="document-versions">
      <h3 className="t-lead" id="document-versions">
        {t('despacho-legal.documents.versions.title')}
      </h3>
      {!data && (error ? <ProblemNotice error={error} retry={() => void refetch()} /> : <Loading />)}
      {data?.length === 0 && <p className="muted">{t('despacho-legal.documents.versions.none')}</p>}
      {data && data.length > 0 && (
        <ul className="rows">
          {data.map(({ number, hash, createdAt }, at) => {
            const name = `version-${number}`;
            const isOpen = compared === number;
            return (
              <li className="stack stack-3 legal-document-version" key={number}>
                <div className="stack stack-1">
                  <h4 id={name}>
                    {t('despacho-legal.documents.versions.version', {
                      number,
                      date: `${format.date(createdAt)}, ${format.time(createdAt)}`,
                    })}
                  </h4>
                  <p className="meta legal-document-hash">{t('despacho-legal.documents.versions.hash', { hash })}</p>
                </div>
                <div className="u-row u-row-2">
                  <Button icon="download" aria-describedby={name} onClick={() => downloadVersion(documentId, number, 'docx')}>
                    DOCX
                  </Button>
                  <Button icon="download" aria-describedby={name} onClick={() => downloadVersion(documentId, number, 'pdf')}>
                    PDF
                  </Button>
                  <Button
                    kind="quiet"
                    aria-expanded={isOpen}
                    aria-describedby={name}
                    onClick={() => setCompared(isOpen ? undefined : number)}
                  >
                    {t(`despacho-legal.documents.versions.${isOpen ? 'hide' : at === 0 ? 'sinceNow' : 'sinceNext'}`)}
                  </Button>
                </div>
                {isOpen && <VersionChanges documentId={documentId} from={number} to={data[at - 1]?.number} />}
              </li>
            );
          })}
        </ul>
      )}
      <p className="meta">{t('despacho-legal.documents.versions.hashAbout')}</p>
    </section>
  );
}
