import type { PageSpec } from '#ui/catalog/define-web-app.ts';

/** The pages of cases. */
export const casePages: PageSpec[] = [
  {
    path: '/despacho-legal/contar',
    title: 'despacho-legal.story.title',
    words: ['cases', 'story'],
    load: () => import('./begin-story-page.tsx'),
  },
  {
    path: '/despacho-legal/casos/$id',
    title: 'despacho-legal.cases.tab.summary',
    words: ['cases', 'laws', 'deadlines'],
    load: () => import('./summary-page.tsx'),
  },
  {
    path: '/despacho-legal/casos/$id/contar',
    title: 'despacho-legal.story.title',
    words: ['cases', 'story'],
    load: () => import('./story-page.tsx'),
  },
  {
    path: '/despacho-legal/casos/$id/que-paso',
    title: 'despacho-legal.cases.tab.facts',
    words: ['cases'],
    load: () => import('./facts-page.tsx'),
  },
  {
    path: '/despacho-legal/casos/$id/ley',
    title: 'despacho-legal.cases.tab.law',
    words: ['cases', 'laws'],
    load: () => import('./law-page.tsx'),
  },
  {
    path: '/despacho-legal/casos/$id/documentos',
    title: 'despacho-legal.cases.tab.documents',
    words: ['cases', 'documents'],
    load: () => import('../documents/case-documents-page.tsx'),
  },
  {
    path: '/despacho-legal/casos/$id/historial',
    title: 'despacho-legal.cases.tab.history',
    words: ['cases', 'professional'],
    load: () => import('./history-page.tsx'),
  },
  {
    path: '/despacho-legal/casos/$id/datos',
    title: 'despacho-legal.cases.settings.title',
    words: ['cases'],
    load: () => import('./settings-page.tsx'),
  },
];
