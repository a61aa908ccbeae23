import { Outlet, useMatches, useRouterState } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, useMemo, useSyncExternalStore } from 'react';
import { appsFor } from '../catalog/apps-for.ts';
import type { PageSpec } from '../catalog/define-web-app.ts';
import { ShownApps, useInstalledApps } from '../catalog/installed-apps.ts';
import { withParts } from '../catalog/with-words.ts';
import { useT } from '../i18n/use-t.ts';
import { words } from '../i18n/words.ts';
import { Loading } from '../primitives/loading.tsx';
import { useProfile } from '../session/use-profile.ts';
import { type Session, useSession } from '../session/use-session.ts';
import { useStanding } from '../session/use-standing.ts';
import { MissingPage } from './pages/missing-page.tsx';
import { OfflinePage } from './pages/offline-page.tsx';
import { pageTitleStore } from './pages/page-title-store.ts';
import { useArrival } from './pages/use-arrival.ts';
import { useTab } from './pages/use-tab.ts';
import { WhyOver } from './pages/why-over.tsx';
import { Shell } from './shell.tsx';

/** What is around every page: who is here decides whether they see the page or the entrance, at the same address. */
export function Root() {
  const t = useT();
  const session = useSession();
  const apps = useInstalledApps();
  const standing = useStanding();
  const shownApps = useMemo(() => appsFor(apps, standing), [apps, standing]);
  useProfile();
  const { pathname } = useRouterState({ select: (state) => state.resolvedLocation ?? state.location });
  const placed = useMatches({ select: (matches) => matches.at(-1)?.staticData.placed });
  const entrance = useEntrance();
  const shown = whatToShow(session.status, placed?.page);

  const said = useSyncExternalStore(pageTitleStore.subscribe, pageTitleStore.read, pageTitleStore.read);
  const kind = shown === 'entrance' ? entrance?.title : placed?.page.title;
  const title = said ?? (kind && words.has(kind) ? t(kind) : '');
  useTab(title, apps.find(({ app }) => app.slug === placed?.app)?.discreet);
  useArrival(`${shown === 'entrance' ? 'entrance' : ''}${pathname}`);

  const isBare = shown === 'entrance' || session.status !== 'signed-in' || placed?.page.layout === 'bare';
  const hasOwnBox =
    shown !== 'page' ? 'bare' : isBare ? (placed?.page.layout === 'bare' ? 'bare' : 'page') : (placed?.page.layout ?? 'page');
  return (
    <ShownApps value={shownApps}>
      <Shell app={placed?.app ?? 'universe'} layout={hasOwnBox} isBare={isBare} pathname={pathname} title={title}>
        <WhyOver />
        <Suspense fallback={<Loading />}>
          {shown === 'waiting' && <Loading />}
          {shown === 'offline' && <OfflinePage />}
          {shown === 'entrance' && entrance && <entrance.Page />}
          {shown === 'page' && (placed && standing.closedApps.includes(placed.app) ? <MissingPage /> : <Outlet />)}
        </Suspense>
      </Shell>
    </ShownApps>
  );
}

function whatToShow(status: Session['status'], page: PageSpec | undefined): 'page' | 'entrance' | 'waiting' | 'offline' {
  if (!page || page.access === 'public' || status === 'signed-in') return 'page';
  if (status === 'loading') return 'waiting';
  // Nobody can say who is here, nor let anybody in.
  if (status === 'unknown') return 'offline';
  return 'entrance';
}

function useEntrance(): { title: string; Page: ComponentType } | undefined {
  const apps = useInstalledApps();
  return useMemo(() => {
    const owner = apps.find(({ entrance }) => entrance);
    if (!owner?.entrance) return undefined;
    const { load: loadPage, words: parts = [] } = owner.entrance;
    const load = withParts(owner.app.slug, loadPage, parts);
    return { title: owner.entrance.title, Page: lazy(async () => ({ default: (await load()).Page })) };
  }, [apps]);
}
