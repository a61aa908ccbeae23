import type { PageSpec } from '#ui/catalog/define-web-app.ts';

/** Where a person takes their data along, brings them here, or has them deleted. */
export const belongingsPages: readonly PageSpec[] = [
  {
    path: '/universe/mis-datos',
    title: 'universe.belongings.name',
    words: ['belongings'],
    load: () => import('./belongings-page.tsx'),
  },
];
