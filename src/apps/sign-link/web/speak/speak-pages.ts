import type { PageSpec } from '#ui/catalog/define-web-app.ts';

const words = ['speak'];
/** They open before it is known who is here: without a network nobody can say. */
const access = 'public';

/** The screens of «Habla por mí». */
export const speakPages: readonly PageSpec[] = [
  { path: '/sign-link/habla-por-mi', title: 'sign-link.places.speak', words, access, load: () => import('./speak-page.tsx') },
  {
    path: '/sign-link/habla-por-mi/armar',
    title: 'sign-link.speak.places.builder',
    words,
    access,
    load: () => import('./builder-page.tsx'),
  },
  {
    path: '/sign-link/habla-por-mi/mis-frases',
    title: 'sign-link.speak.places.own',
    words,
    access,
    load: () => import('./own-page.tsx'),
  },
  {
    path: '/sign-link/habla-por-mi/dibujos',
    title: 'sign-link.speak.places.pictures',
    words,
    access,
    load: () => import('./pictures-page.tsx'),
  },
];
