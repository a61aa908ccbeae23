import { Link } from '../../address/link.tsx';
import type { Place } from '../../address/place.ts';
import { ToolButton } from '../../calm/tool-button.tsx';
import { useTools } from '../../calm/tools-here.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../primitives/icon.tsx';
import { useProfile } from '../../session/use-profile.ts';
import { useSession } from '../../session/use-session.ts';
import { Brand } from '../nav/brand.tsx';
import { AccountMenu } from './account-menu.tsx';
import { AppSwitcher } from './app-switcher.tsx';
import { LanguageMenu } from './language-menu.tsx';

type Props = { place: Place; title: string; isBare: boolean; onSearch(): void };

/** The current app, where in it, and what is always at hand. Help and the account keep the same place on every page. */
export function Header({ place, title, isBare, onSearch }: Props) {
  const t = useT();
  const { user } = useSession();
  const { settings } = useProfile();
  const tools = useTools();
  const atDesk = tools.filter(({ place: its }) => its === 'frame');
  const voice = settings.readAloud && tools.find(({ id }) => id === 'read');
  return (
    <header className="head" data-secondary>
      <div className={isBare ? undefined : 'mob'}>
        <Brand isShort />
      </div>
      {!isBare && <AppSwitcher place={place} title={title} />}
      <div className="tools">
        {!isBare && (
          <button className="btn find desk" type="button" aria-haspopup="dialog" aria-keyshortcuts="Control+K" onClick={onSearch}>
            <Icon name="search" />
            {t('ui.nav.search')}
            <span className="kbd" aria-hidden="true">
              Ctrl K
            </span>
          </button>
        )}
        {atDesk.map((tool) => (
          <ToolButton key={tool.id} tool={tool} className={`desk ui-tool-${tool.id}`} />
        ))}
        {voice && <ToolButton tool={voice} className="ui-voice" />}
        <Link className="btn ui-help" to="/ayuda" current={place.pathname === '/ayuda'}>
          <Icon name="life-buoy" />
          {t('ui.nav.helpNow')}
        </Link>
        {user ? <AccountMenu user={user} isBare={isBare} /> : <LanguageMenu />}
      </div>
    </header>
  );
}
