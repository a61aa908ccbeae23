import type { PageSpec } from '#ui/catalog/define-web-app.ts';

const open = { layout: 'bare', access: 'public' } as const;
const ofLink = { ...open, words: ['enter', 'link'] };

/** The way in, and the pages that links in mails open. */
export const enterPages: readonly PageSpec[] = [
  { ...open, words: ['enter'], path: '/entrar', title: 'universe.auth.signIn', load: () => import('./enter-page.tsx') },
  { ...open, words: ['enter'], path: '/crear-cuenta', title: 'universe.auth.signUp', load: () => import('./enter-page.tsx') },
  { ...ofLink, path: '/entrar/enlace', title: 'universe.enter.byLink.title', load: () => import('./magic-link-page.tsx') },
  { ...ofLink, path: '/entrar/confirmar', title: 'universe.enter.confirm.title', load: () => import('./confirm-page.tsx') },
  {
    ...ofLink,
    path: '/entrar/nueva-contrasena',
    title: 'universe.enter.reset.title',
    load: () => import('./new-password-page.tsx'),
  },
  {
    // For whoever asked for it: they come in first.
    layout: 'bare',
    words: ofLink.words,
    path: '/entrar/correo',
    title: 'universe.enter.email.title',
    load: () => import('./email-page.tsx'),
  },
  { ...ofLink, path: '/entrar/soy-yo', title: 'universe.enter.prove.title', load: () => import('./prove-page.tsx') },
];
