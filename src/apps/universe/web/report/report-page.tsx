import './report.css';
import { useT } from '#ui/i18n/use-t.ts';
import { usePageTitle } from '#ui/shell/pages/use-page-title.ts';
import { MyReports } from './my-reports.tsx';
import { ReportForm } from './report-form.tsx';

/** Saying that something here did harm, or might have, and reading what came of it. */
export function Page() {
  const t = useT();
  usePageTitle(t('universe.report.name'));
  return (
    <>
      <header className="title">
        <h1>{t('universe.report.name')}</h1>
        <p>{t('universe.report.lead')}</p>
      </header>
      <ReportForm />
      <MyReports />
    </>
  );
}
