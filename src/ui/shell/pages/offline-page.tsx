import { useT } from '../../i18n/use-t.ts';
import { Button } from '../../primitives/button.tsx';
import { ButtonLink } from '../../primitives/button-link.tsx';
import { usePageTitle } from './use-page-title.ts';

/** There is no network, and this page needs one. What does not need it is one press away. */
export function OfflinePage() {
  const t = useT();
  usePageTitle(t('ui.offline.title'));
  return (
    <div className="page">
      <div className="title">
        <h1>{t('ui.offline.title')}</h1>
        <p>{t('ui.offline.text')}</p>
        <div className="u-row">
          <ButtonLink to="/ayuda" icon="life-buoy">
            {t('ui.nav.helpNow')}
          </ButtonLink>
          <ButtonLink to="/universe/mi-plan">{t('ui.offline.plan')}</ButtonLink>
          <Button onClick={() => location.reload()}>{t('ui.retry')}</Button>
        </div>
      </div>
    </div>
  );
}
