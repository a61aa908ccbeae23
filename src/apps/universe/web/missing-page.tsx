import { useT } from '#ui/i18n/use-t.ts';
import { ButtonLink } from '#ui/primitives/button-link.tsx';

/** An address that leads nowhere: says which, that nothing was lost, and where to go. */
export function Page() {
  const t = useT();
  return (
    <div className="empty">
      <svg className="illo deco" viewBox="10 10 310 190" aria-hidden="true">
        <path className="ln2 d" d="M36,168 L98,52 L164,124" />
        <path className="ln2 d" d="M164,124 L230,40 L292,160" />
        <circle className="f" cx="36" cy="168" r="9" />
        <circle className="f" cx="98" cy="52" r="9" />
        <circle className="oo d" cx="164" cy="124" r="14" />
        <circle className="f" cx="230" cy="40" r="9" />
        <circle className="f" cx="292" cy="160" r="9" />
      </svg>
      <div className="title">
        <h1>{t('universe.missing.title')}</h1>
        <p>{t('universe.missing.text', { path: location.pathname })}</p>
      </div>
      <div className="u-row">
        <ButtonLink to="/universe" kind="primary">
          {t('universe.missing.home')}
        </ButtonLink>
        <ButtonLink to="/ayuda" kind="quiet" icon="life-buoy">
          {t('universe.missing.help')}
        </ButtonLink>
      </div>
    </div>
  );
}
