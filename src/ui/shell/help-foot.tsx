import { Link } from '../address/link.tsx';
import { useT } from '../i18n/use-t.ts';
import { Icon } from '../primitives/icon.tsx';

/** People who help, at the foot of every page: whoever has read to its end need not look for the way (a11y/P8). */
export function HelpFoot({ isHere }: { isHere: boolean }) {
  const t = useT();
  return (
    <footer className="ui-foot" data-secondary>
      <Link className="btn btn--quiet" to="/ayuda" current={isHere}>
        <Icon name="life-buoy" />
        {t('ui.nav.helpNow')}
      </Link>
    </footer>
  );
}
