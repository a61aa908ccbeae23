import './documents.css';
import { CaseFrame } from '../cases/case-frame.tsx';
import { ToLetters } from '../letters/to-letters.tsx';
import { BeginDocument } from './begin-document.tsx';
import { DocumentList } from './document-list.tsx';

/** The documents of one case, and the way to begin another of it. */
export function Page() {
  return (
    <CaseFrame tab="documents">
      {(its) => (
        <>
          <DocumentList caseId={its.id} />
          <ToLetters caseId={its.id} />
          <BeginDocument caseId={its.id} country={its.country ?? undefined} />
        </>
      )}
    </CaseFrame>
  );
}
