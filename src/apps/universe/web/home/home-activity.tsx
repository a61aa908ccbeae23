import { useState } from 'react';
import { useDownload } from '#ui/api/use-download.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { Loading } from '#ui/primitives/loading.tsx';

const loadList = () => import('./activity-list.tsx');

/** What the person did lately, closed until they want to see it: the home stays one step. It counts nothing (a11y/A7). */
export function HomeActivity() {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const { got, hasFailed } = useDownload(loadList, isOpen);
  return (
    <details className="universe-activity" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="btn btn--quiet btn-edge">
        <Icon name="history" />
        {t('universe.home.activity.title')}
      </summary>
      {isOpen && got && <got.ActivityList />}
      {isOpen && !got && (hasFailed ? <p>{t('problems.network/unreachable')}</p> : <Loading />)}
    </details>
  );
}
