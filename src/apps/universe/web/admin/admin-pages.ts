import type { LoadPage, PageSpec } from '#ui/catalog/define-web-app.ts';

/** The words of inviting are those of the organisations. */
const page = (path: string, load: LoadPage): PageSpec => ({
  path,
  title: 'universe.admin.name',
  words: ['admin', 'organisation'],
  load,
});

/** The admin area: apart from the apps, and for administrators alone. */
export const adminPages: readonly PageSpec[] = [
  page('/universe/admin', () => import('./hub-page.tsx')),
  page('/universe/admin/primera-vez', () => import('./first-page.tsx')),
  page('/universe/admin/personas', () => import('./people-page.tsx')),
  page('/universe/admin/personas/$personId', () => import('./person-page.tsx')),
  page('/universe/admin/accesos', () => import('./requests-page.tsx')),
  page('/universe/admin/licencias', () => import('./licences-page.tsx')),
  page('/universe/admin/organizaciones', () => import('./organisations-page.tsx')),
  page('/universe/admin/aplicaciones', () => import('./apps-page.tsx')),
  page('/universe/admin/lineas', () => import('./lines-page.tsx')),
  page('/universe/admin/ajustes', () => import('./settings-page.tsx')),
  page('/universe/admin/cuidado', () => import('./oversight-page.tsx')),
  page('/universe/admin/auditoria', () => import('./audit-page.tsx')),
];
