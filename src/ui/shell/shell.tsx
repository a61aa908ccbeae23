import { type ReactNode, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { joinClasses } from '../primitives/join-classes.ts';
import { ToastRegion } from '../primitives/toast-region.tsx';
import type { PageSpec } from './define-web-app.ts';
import { Header } from './header.tsx';
import { NavDrawer } from './nav-drawer.tsx';
import { QuickSwitcher } from './quick-switcher.tsx';
import { Sidebar } from './sidebar.tsx';
import { TabBar } from './tab-bar.tsx';
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
  useShortcut('k', () => !isBare && setOpened('search'));

  return (
    <div data-app={app}>
      <a className="btn btn--line skip" href="#contenido">
        {t('ui.skip')}
      </a>
      <div className={joinClasses(isBare ? 'ui-bare' : 'shell')}>
        {!isBare && <Sidebar place={place} />}
        <div className="main" key="main">
          <Header place={place} title={title} isBare={isBare} onSearch={() => setOpened('search')} />
          <main className={mainClass[layout]} id="contenido" tabIndex={-1} key="content">
            {children}
          </main>
        </div>
        {!isBare && <TabBar place={place} onSearch={() => setOpened('search')} onMenu={() => setOpened('nav')} />}
      </div>
      {!isBare && opened === 'nav' && <NavDrawer place={place} onClose={() => setOpened(undefined)} />}
      {!isBare && opened === 'search' && <QuickSwitcher onClose={() => setOpened(undefined)} />}
      <ToastRegion />
    </div>
  );
}
