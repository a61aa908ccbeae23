import { useEffect } from 'react';
import { useQueryParam } from '#ui/address/use-query-param.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';
import { useSession } from '#ui/session/use-session.ts';
import { safeNext } from '../../core/safe-next.ts';
import { devicePlanMemory } from '../plan/device-plan-memory.ts';
import { EnterForm } from './enter-form.tsx';
import { EnterFrame } from './enter-frame.tsx';

/** The way in, shown wherever an account is needed: what this is, and the forms. */
export function Page() {
  const t = useT();
  const { status } = useSession();
  const next = safeNext(useQueryParam('next'), location.origin);
  useEffect(() => {
    // A session that ended elsewhere leaves nothing here either.
    if (status === 'signed-out') devicePlanMemory.forget();
  }, [status]);
  return (
    <EnterFrame>
      {status === 'signed-in' ? (
        <div className="stack">
          <h1>{t('universe.auth.open')}</h1>
          <p className="muted lead">{t('universe.auth.openText')}</p>
          <ButtonLink to={next ?? '/universe'} kind="primary" big>
            {t(next ? 'universe.auth.goOn' : 'universe.auth.goHome')}
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
    </EnterFrame>
  );
}
