import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { WebApp } from '../catalog/define-web-app.ts';
import { MissingPage } from './pages/missing-page.tsx';
import { pageOf } from './pages/page-of.tsx';
import { PageProblem } from './pages/page-problem.tsx';
import { Root } from './root.tsx';

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
