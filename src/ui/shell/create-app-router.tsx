import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { PageSpec, WebApp } from './define-web-app.ts';
import { MissingPage } from './missing-page.tsx';
import { pageOf } from './page-of.tsx';
import { PageProblem } from './page-problem.tsx';
import { Root } from './root.tsx';

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
