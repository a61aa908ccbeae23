import { isProblem } from '../../api/api-problem.ts';
import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { ProblemNotice } from '../../primitives/problem-notice.tsx';
import { OfflinePage } from './offline-page.tsx';

/** A page that broke. The rest of the product stays where it was. */
export function PageProblem({ error, reset }: { error: unknown; reset?: () => void }) {
  const t = useT();
  // A page that was never downloaded here cannot be now.
  if (!navigator.onLine) return <OfflinePage />;
  const again = () => (isProblem(error) && reset ? reset() : location.reload());
  return (
    <>
      <div className="title">
        <h1>{t('ui.broken.title')}</h1>
        <p>{t('ui.broken.text')}</p>
      </div>
      {isProblem(error) ? (
        <ProblemNotice error={error} retry={again} />
      ) : (
        <div className="u-row">
          <Button kind="primary" onClick={again}>
            {t('ui.broken.again')}
          </Button>
        </div>
      )}
    </>
  );
}
