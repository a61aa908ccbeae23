import type { PageSpec } from '#ui/catalog/define-web-app.ts';

const words = ['minors', 'enter'];

/** What somebody's age means, and the page that the mail to a guardian opens. */
export const minorPages: readonly PageSpec[] = [
  { path: '/universe/edad', title: 'universe.birth.name', words, layout: 'bare', load: () => import('./age-page.tsx') },
  {
    path: '/tutela',
    title: 'universe.guardian.name',
    words,
    layout: 'bare',
    access: 'public',
    load: () => import('./guardian-page.tsx'),
  },
];
