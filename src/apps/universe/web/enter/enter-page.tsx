import './enter.css';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { useSession } from '#ui/session/use-session.ts';
import { EnterForm } from './enter-form.tsx';
import { UniversePicture } from './universe-picture.tsx';

/** The way in, shown wherever an account is needed: what this is, and the two forms. */
export function Page() {
  const t = useT();
  const { status } = useSession();
  return (
    <div className="universe-enter">
      <div className="universe-enter-form">
        <div className="universe-enter-small">
          <UniversePicture />
        </div>
        {status === 'signed-in' ? (
          <div className="stack">
            <h1>{t('universe.auth.open')}</h1>
            <p className="muted lead">{t('universe.auth.openText')}</p>
            <ButtonLink to="/universe" kind="primary" big>
              {t('universe.auth.goHome')}
            </ButtonLink>
          </div>
        ) : (
          <>
            <div className="stack stack-3">
              <h1>{t('universe.auth.title')}</h1>
              <p className="muted lead">{t('universe.auth.lead')}</p>
            </div>
            <EnterForm />
            <p className="meta">{t('universe.auth.calm')}</p>
          </>
        )}
      </div>
      <aside className="universe-enter-picture" aria-label={t('universe.auth.inside')}>
        <UniversePicture named />
      </aside>
    </div>
  );
}
