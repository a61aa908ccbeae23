import { defineWebApp } from '#ui/shell/define-web-app.ts';
import app from '../app.ts';

export const universe = defineWebApp({
  app,
  catalogs: { es: () => import('../locales/es.json'), en: () => import('../locales/en.json') },
  entrance: { title: 'universe.auth.signIn', load: () => import('./enter-page.tsx') },
  pages: [
    { path: '/', title: 'universe.home.name', load: () => import('./home-page.tsx') },
    { path: '/universe', title: 'universe.home.name', load: () => import('./home-page.tsx') },
    { path: '/entrar', title: 'universe.auth.signIn', layout: 'bare', access: 'public', load: () => import('./enter-page.tsx') },
    {
      path: '/crear-cuenta',
      title: 'universe.auth.signUp',
      layout: 'bare',
      access: 'public',
      load: () => import('./enter-page.tsx'),
    },
    { path: '/bienvenida', title: 'universe.welcome.name', layout: 'bare', load: () => import('./welcome-page.tsx') },
    { path: '/universe/perfil-nd', title: 'universe.profile.name', load: () => import('./profile-page.tsx') },
    { path: '/ayuda', title: 'universe.help.name', access: 'public', load: () => import('./help-page.tsx') },
    { path: '/$', title: 'universe.missing.name', access: 'public', load: () => import('./missing-page.tsx') },
  ],
  links: [
    {
      to: '/universe/perfil-nd',
      name: { es: 'Mi perfil', en: 'My profile' },
      description: { es: 'Cómo funciono y qué me ayuda', en: 'How I function and what helps me' },
      category: 'inclusion',
      icon: 'user-round',
    },
  ],
});
