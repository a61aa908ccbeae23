import { type ReactNode, useState } from 'react';
import { CalmLayer } from '../calm/calm-layer.tsx';
import { FocusBar } from '../calm/focus-bar.tsx';
import { FocusFoot } from '../calm/focus-foot.tsx';
import { FocusTime } from '../calm/focus-time.tsx';
import { ToolsHere } from '../calm/tools-here.ts';
import { useCalm } from '../calm/use-calm.ts';
import type { PageSpec } from '../catalog/define-web-app.ts';
import { useT } from '../i18n/use-t.ts';
import { joinClasses } from '../primitives/join-classes.ts';
import { ToastRegion } from '../primitives/toast-region.tsx';
import { ProveHost } from '../session/prove-host.tsx';
import { Header } from './header/header.tsx';
import { HelpFoot } from './help-foot.tsx';
import { NavDrawer } from './nav/nav-drawer.tsx';
import { Sidebar } from './nav/sidebar.tsx';
import { TabBar } from './nav/tab-bar.tsx';
import { QuickSwitcher } from './quick-switcher.tsx';
import { openSearch } from './quick-switcher-store.ts';
import { useShortcut } from './use-shortcut.ts';

type Props = {
  app: string;
  layout: NonNullable<PageSpec['layout']>;
  /** No sidebar and no tab bar: a person without a session, or a page that is one thing at a time. */
  isBare: boolean;
  pathname: string;
  title: string;
  children: ReactNode;
};

const mainClass = { page: 'page', full: 'page page--full', bare: 'bare' };

/** The frame of every page. Its parts never change their place. */
export function Shell({ app, layout, isBare, pathname, title, children }: Props) {
  const t = useT();
  const [opened, setOpened] = useState<'search' | 'nav' | undefined>();
  const place = { app, pathname };
  const calm = useCalm({ pathname, isBare });
  const { focus, settings } = calm;
  useShortcut('k', () => !isBare && !calm.isPaused && openSearch());

  return (
    <ToolsHere value={calm.tools}>
      <div data-app={app}>
        <a className="btn btn--line skip" href="#contenido">
          {t('ui.skip')}
        </a>
        <div className={joinClasses(isBare ? 'ui-bare' : 'shell')}>
          {!isBare && <Sidebar place={place} />}
          <div className="main" key="main">
            {focus.isOn && <FocusBar onLeave={focus.toggle} />}
            <Header key="head" place={place} title={title} isBare={isBare} onSearch={() => openSearch()} />
            <main className={mainClass[layout]} id="contenido" tabIndex={-1} key="content">
              {children}
            </main>
            <HelpFoot key="foot" isHere={pathname === '/ayuda'} />
            {focus.isOn && settings.time === 'temporizador' && <FocusTime />}
            {focus.isOn && <FocusFoot tools={calm.tools} saysMinutes={settings.time === 'estimacion'} />}
          </div>
          {!isBare && <TabBar place={place} onSearch={() => openSearch()} onMenu={() => setOpened('nav')} />}
        </div>
        {!isBare && opened === 'nav' && <NavDrawer place={place} onClose={() => setOpened(undefined)} />}
        {!isBare && <QuickSwitcher />}
        <CalmLayer calm={calm} />
        <ToastRegion />
        <ProveHost />
      </div>
    </ToolsHere>
  );
}
