import type { PageSpec } from '#ui/catalog/define-web-app.ts';

const ofCase = '/despacho-legal/casos/$id/cartas';

/** The pages of letters that somebody received. */
export const letterPages: PageSpec[] = [
  {
    path: '/despacho-legal/cartas',
    title: 'despacho-legal.places.letters',
    words: ['letters', 'deadlines'],
    load: () => import('./letters-page.tsx'),
  },
  {
    path: ofCase,
    title: 'despacho-legal.places.letters',
    words: ['letters', 'deadlines', 'cases'],
    load: () => import('./case-letters-page.tsx'),
  },
  {
    path: `${ofCase}/$letterId`,
    title: 'despacho-legal.places.letters',
    words: ['letters', 'deadlines', 'cases'],
    load: () => import('./case-letter-page.tsx'),
  },
];
