import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { mayBeSignedIn } from '../session/use-session.ts';
import type { PageSpec, WebApp } from './define-web-app.ts';
import { MissingPage } from './missing-page.tsx';
import { PageProblem } from './page-problem.tsx';
import { Root } from './root.tsx';
import { withWords } from './with-words.ts';

export type PlacedPage = { page: PageSpec; app: string };

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    placed?: PlacedPage;
  }
}

/** One route for every page of every installed app; each page is a download of its own. */
export function createAppRouter(apps: readonly WebApp[]) {
  const root = createRootRoute({ component: Root, notFoundComponent: MissingPage });
  const routes = apps.flatMap(({ app, pages }) =>
    pages.map((page) =>
      createRoute({
        getParentRoute: () => root,
        path: page.path,
        component: pageOf(app.slug, page),
        staticData: { placed: { page, app: app.slug } },
      }),
    ),
  );
  return createRouter({
    routeTree: root.addChildren(routes),
    defaultErrorComponent: PageProblem,
    defaultNotFoundComponent: MissingPage,
    scrollRestoration: true,
    defaultPendingMs: 400,
  });
}

/** A page and its words. Who has no account sees the entrance in its place, so for them it is not downloaded. */
function pageOf(app: string, page: PageSpec) {
  const Lazy = lazyRouteComponent(withWords(app, page.load, page.words), 'Page');
  if (page.access === 'public') return Lazy;
  const preload = async (): Promise<void> => {
    if (mayBeSignedIn()) await Lazy.preload?.();
  };
  return Object.assign(() => <Lazy />, { preload });
}
