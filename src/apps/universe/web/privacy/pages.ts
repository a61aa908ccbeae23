import type { PageSpec } from '#ui/catalog/define-web-app.ts';

const words = ['sharing', 'profile'];

/** Who sees what of a person, whom they invite, and what others let them see. */
export const sharingPages: readonly PageSpec[] = [
  {
    path: '/universe/quien-ve-que',
    title: 'universe.privacy.name',
    words,
    load: () => import('./privacy-page.tsx'),
  },
  {
    path: '/universe/quien-ve-que/invitar',
    title: 'universe.privacy.inviteName',
    words,
    load: () => import('./invite-page.tsx'),
  },
  {
    path: '/universe/invitacion',
    title: 'universe.privacy.invitationName',
    words,
    load: () => import('./invitation-page.tsx'),
  },
  {
    path: '/universe/consulta',
    title: 'universe.practice.name',
    words,
    load: () => import('../practice/practice-page.tsx'),
  },
  {
    path: '/universe/consulta/persona/$grantId',
    title: 'universe.practice.personName',
    words,
    load: () => import('../practice/person-page.tsx'),
  },
  {
    path: '/universe/consulta/agenda',
    title: 'universe.practice.name',
    words,
    load: () => import('../practice/agenda-page.tsx'),
  },
  {
    path: '/universe/consulta/textos',
    title: 'universe.practice.name',
    words,
    load: () => import('../practice/templates-page.tsx'),
  },
  {
    path: '/universe/consulta/cedula',
    title: 'universe.practice.name',
    words,
    load: () => import('../practice/licence-page.tsx'),
  },
];
