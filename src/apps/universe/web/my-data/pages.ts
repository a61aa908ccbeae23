import type { PageSpec } from '#ui/catalog/define-web-app.ts';

/** Where a person takes their data along, brings them here, or has them deleted. */
export const myDataPages: readonly PageSpec[] = [
  {
    path: '/universe/mis-datos',
    title: 'universe.myData.name',
    words: ['my-data'],
    load: () => import('./my-data-page.tsx'),
  },
];
