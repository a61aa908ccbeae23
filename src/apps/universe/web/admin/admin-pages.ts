import type { LoadPage, PageSpec } from '#ui/catalog/define-web-app.ts';

/** The words of inviting are those of the organisations. */
const page = (path: string, load: LoadPage): PageSpec => ({
  path: `/universe/admin${path}`,
  title: 'universe.admin.name',
  words: ['admin', 'organisation'],
  load,
});

/** The admin area: apart from the apps, and for administrators alone. */
export const adminPages: readonly PageSpec[] = [
  page('', () => import('./hub-page.tsx')),
  page('/primera-vez', () => import('./first-page.tsx')),
  page('/personas', () => import('./people-page.tsx')),
  page('/personas/$personId', () => import('./person-page.tsx')),
  page('/accesos', () => import('./requests-page.tsx')),
  page('/licencias', () => import('./licences-page.tsx')),
  page('/organizaciones', () => import('./organisations-page.tsx')),
  page('/aplicaciones', () => import('./apps-page.tsx')),
  page('/ajustes', () => import('./settings-page.tsx')),
  page('/auditoria', () => import('./audit-page.tsx')),
];
