import { useT } from '../../i18n/use-t.ts';
import { ButtonLink } from '../../primitives/button-link.tsx';
import { usePageTitle } from './use-page-title.ts';

/** An address that leads nowhere. */
export function MissingPage() {
  const t = useT();
  usePageTitle(t('ui.missing.title'));
  return (
    <div className="title">
      <h1>{t('ui.missing.title')}</h1>
      <p>{t('ui.missing.text')}</p>
      <div className="u-row">
        <ButtonLink to="/" kind="primary">
          {t('ui.missing.home')}
        </ButtonLink>
      </div>
    </div>
  );
}
