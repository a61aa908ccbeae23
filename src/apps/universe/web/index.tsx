import { defineWebApp } from '#ui/catalog/define-web-app.ts';
import { conversationsKey } from '#ui/session/conversation-keys.ts';
import { episodeKey } from '#ui/session/episode-key.ts';
import app from '../app.ts';
import { adminPages } from './admin/admin-pages.ts';
import { belongingsPages } from './belongings/pages.ts';
import { enterPages } from './enter/enter-pages.ts';
import { handoffMemory } from './handoff/handoff-memory.ts';
import { activityKey, handoffsKey, notesKey } from './keys.ts';
import { minorPages } from './minors/minor-pages.ts';
import { noteMemory } from './notes/note-memory.ts';
import { noticePages } from './notices/pages.ts';
import { devicePlanMemory } from './plan/device-plan-memory.ts';
import { unsavedPlan } from './plan/unsaved-plan.ts';
import { sharingPages } from './privacy/pages.ts';
import { readingPages } from './readings/pages.ts';

export const universe = defineWebApp({
  app,
  catalogs: { es: () => import('../locales/es.json'), en: () => import('../locales/en.json') },
  parts: {
    profile: { es: () => import('../locales/profile/es.json'), en: () => import('../locales/profile/en.json') },
    handoff: { es: () => import('../locales/handoff/es.json'), en: () => import('../locales/handoff/en.json') },
    admin: { es: () => import('../locales/admin/es.json'), en: () => import('../locales/admin/en.json') },
    organisation: { es: () => import('../locales/organisation/es.json'), en: () => import('../locales/organisation/en.json') },
    access: { es: () => import('../locales/access/es.json'), en: () => import('../locales/access/en.json') },
    sharing: { es: () => import('../locales/sharing/es.json'), en: () => import('../locales/sharing/en.json') },
    belongings: { es: () => import('../locales/belongings/es.json'), en: () => import('../locales/belongings/en.json') },
    link: { es: () => import('../locales/link/es.json'), en: () => import('../locales/link/en.json') },
    enter: { es: () => import('../locales/enter/es.json'), en: () => import('../locales/enter/en.json') },
    security: { es: () => import('../locales/security/es.json'), en: () => import('../locales/security/en.json') },
    minors: { es: () => import('../locales/minors/es.json'), en: () => import('../locales/minors/en.json') },
    report: { es: () => import('../locales/report/es.json'), en: () => import('../locales/report/en.json') },
    notices: { es: () => import('../locales/notices/es.json'), en: () => import('../locales/notices/en.json') },
    help: { es: () => import('../locales/help/es.json'), en: () => import('../locales/help/en.json') },
    plan: { es: () => import('../locales/plan/es.json'), en: () => import('../locales/plan/en.json') },
    readings: { es: () => import('../locales/readings/es.json'), en: () => import('../locales/readings/en.json') },
    permission: { es: () => import('../locales/permission/es.json'), en: () => import('../locales/permission/en.json') },
  },
  entrance: { title: 'universe.auth.signIn', words: ['enter'], load: () => import('./enter/enter-page.tsx') },
  search: () => import('./search.ts'),
  refreshes: {
    'handoff.accepted': [handoffsKey, conversationsKey],
    'handoff.refused': [handoffsKey],
    'conversation.changed': [conversationsKey],
    'note.changed': [notesKey],
    'activity.added': [activityKey],
    'episode.changed': [episodeKey],
  },
  async onLeaving(personId) {
    const plan = unsavedPlan.sendBeforeLeaving(personId);
    if (!noteMemory.isHolding(personId)) return plan;
    const notes = await (await import('./notes/send-before-leaving.ts')).sendBeforeLeaving(personId);
    return notes === 'unsent' ? notes : plan;
  },
  onLeft(personId) {
    noteMemory.forget(personId);
    handoffMemory.forget();
    unsavedPlan.forget();
    devicePlanMemory.forget();
  },
  pages: [
    { path: '/', title: 'universe.home.name', load: () => import('./home/home-page.tsx') },
    { path: '/universe', title: 'universe.home.name', load: () => import('./home/home-page.tsx') },
    ...enterPages,
    {
      path: '/bienvenida',
      title: 'universe.welcome.name',
      words: ['profile'],
      layout: 'bare',
      load: () => import('./welcome/welcome-page.tsx'),
    },
    {
      path: '/universe/perfil-nd',
      title: 'universe.profile.name',
      words: ['profile'],
      load: () => import('./profile/profile-page.tsx'),
    },
    {
      path: '/universe/seguridad',
      title: 'universe.security.name',
      words: ['security', 'enter'],
      load: () => import('./security/security-page.tsx'),
    },
    {
      path: '/universe/avisar',
      title: 'universe.report.name',
      words: ['report'],
      load: () => import('./report/report-page.tsx'),
    },
    {
      path: '/universe/pasar/$handoffId',
      title: 'universe.handoff.name',
      words: ['handoff'],
      load: () => import('./handoff/handoff-page.tsx'),
    },
    {
      path: '/universe/permiso/$uid',
      title: 'universe.permission.name',
      words: ['permission'],
      load: () => import('./single-sign-on/permission-page.tsx'),
    },
    ...noticePages,
    ...minorPages,
    ...sharingPages,
    ...readingPages,
    ...belongingsPages,
    ...adminPages,
    {
      path: '/universe/organizacion',
      title: 'universe.organisation.name',
      words: ['organisation'],
      load: () => import('./organisation/organisation-page.tsx'),
    },
    {
      path: '/universe/organizacion/invitacion',
      title: 'universe.organisation.invitation',
      words: ['organisation'],
      load: () => import('./organisation/invitation-page.tsx'),
    },
    {
      path: '/universe/acceso',
      title: 'universe.access.name',
      words: ['access'],
      load: () => import('./access/access-page.tsx'),
    },
    { path: '/universe/notas', title: 'universe.notes.name', load: () => import('./notes/notes-page.tsx') },
    {
      path: '/ayuda',
      title: 'universe.help.name',
      words: ['help', 'profile'],
      access: 'public',
      load: () => import('./help/help-page.tsx'),
    },
    {
      path: '/universe/mi-plan',
      title: 'universe.plan.name',
      words: ['plan'],
      // Without a network nobody can say who is here: what is on this device is shown all the same.
      access: 'public',
      load: () => import('./plan/plan-page.tsx'),
    },
    { path: '/$', title: 'universe.missing.name', access: 'public', load: () => import('./missing-page.tsx') },
  ],
  tools: [
    {
      id: 'capture',
      key: 'Alt+N',
      icon: 'square-pen',
      words: { es: { name: 'Anotar', act: 'Anotar algo' }, en: { name: 'Note', act: 'Note something down' } },
      load: async () => ({ Tool: (await import('./notes/capture-dialog.tsx')).CaptureDialog }),
      onArrival(personId) {
        if (noteMemory.readUnsent(personId).length > 0)
          void import('./notes/note-outbox.ts').then(({ noteOutbox }) => noteOutbox.open(personId));
      },
    },
  ],
  links: [
    {
      to: '/universe/quien-ve-que',
      name: { es: 'Quién ve qué', en: 'Who sees what' },
      description: { es: 'Quién ve algo de ti, y cómo quitarlo', en: 'Who sees something of you, and how to end it' },
      category: 'plataforma',
      icon: 'eye',
    },
    {
      to: '/universe/notas',
      name: { es: 'Mis notas', en: 'My notes' },
      description: {
        es: 'Lo que anotas para no tener que recordarlo',
        en: 'What you note down so as not to have to remember it',
      },
      category: 'plataforma',
      icon: 'square-pen',
    },
    {
      to: '/universe/perfil-nd',
      name: { es: 'Mi perfil', en: 'My profile' },
      description: { es: 'Cómo funciono y qué me ayuda', en: 'How I function and what helps me' },
      category: 'inclusion',
      icon: 'user-round',
    },
    {
      to: '/universe/mi-plan',
      name: { es: 'Mi plan', en: 'My plan' },
      description: { es: 'Mi plan de seguridad para un momento difícil', en: 'My safety plan for a hard moment' },
      category: 'inclusion',
      icon: 'list',
    },
    {
      to: '/universe/consulta',
      name: { es: 'Mi consulta', en: 'My practice' },
      description: { es: 'Quien te deja ver algo, agenda y textos', en: 'Who lets you see something, agenda and texts' },
      category: 'plataforma',
      icon: 'users-round',
      role: 'professional',
    },
    {
      to: '/universe/admin',
      name: { es: 'Administración', en: 'Administration' },
      description: {
        es: 'Personas, permisos y ajustes de esta instalación',
        en: 'People, permissions and settings of this installation',
      },
      category: 'plataforma',
      icon: 'activity',
      role: 'admin',
    },
  ],
});
