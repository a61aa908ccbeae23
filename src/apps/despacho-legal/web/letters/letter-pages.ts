import type { PageSpec } from '#ui/catalog/define-web-app.ts';

/** The pages of letters that somebody received. */
export const letterPages: PageSpec[] = [
  {
    path: '/despacho-legal/cartas',
    title: 'despacho-legal.places.letters',
    words: ['letters', 'deadlines'],
    load: () => import('./letters-page.tsx'),
  },
  {
    path: '/despacho-legal/casos/$id/cartas',
    title: 'despacho-legal.places.letters',
    words: ['letters', 'deadlines', 'cases'],
    load: () => import('./case-letters-page.tsx'),
  },
  {
    path: '/despacho-legal/casos/$id/cartas/$letterId',
    title: 'despacho-legal.places.letters',
    words: ['letters', 'deadlines', 'cases'],
    load: () => import('./case-letter-page.tsx'),
  },
];
