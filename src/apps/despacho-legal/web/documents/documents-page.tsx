import './documents.css';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Callout } from '#ui/primitives/callout.tsx';
import { Chip } from '#ui/primitives/chip.tsx';
import { BeginDocument } from './begin-document.tsx';
import { DocumentList } from './document-list.tsx';

/** The documents of the person, and those that can be prepared. */
export function Page() {
  const t = useT();
  const caseId = useQueryParam('caso');
  const country = useQueryParam('pais');
  return (
    <>
      <header className="title-app">
        <Chip icon="scale" size="lg" app="despacho-legal" />
        <div className="title">
          <h1 tabIndex={-1}>{t('despacho-legal.documents.title')}</h1>
          <p>{t('despacho-legal.documents.lead')}</p>
        </div>
      </header>
      <DocumentList />
      <BeginDocument caseId={caseId} country={country === 'ES' || country === 'MX' ? country : undefined} />
      <Callout kind="note" className="measure" title={t('despacho-legal.documents.about')}>
        <p>{t('despacho-legal.documents.aboutText')}</p>
      </Callout>
    </>
  );
}
