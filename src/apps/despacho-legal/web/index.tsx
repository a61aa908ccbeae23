import { defineWebApp } from '#ui/catalog/define-web-app.ts';
import app from '../app.ts';
import { askMemory } from './ask/ask-memory.ts';
import { casePages } from './cases/case-pages.ts';
import { letterMemory } from './letters/letter-memory.ts';
import { letterPages } from './letters/letter-pages.ts';
import { professionalPages } from './professional/pages.ts';

export const despachoLegal = defineWebApp({
  app,
  catalogs: { es: () => import('../locales/es.json'), en: () => import('../locales/en.json') },
  parts: {
    cases: { es: () => import('../locales/cases/es.json'), en: () => import('../locales/cases/en.json') },
    story: { es: () => import('../locales/story/es.json'), en: () => import('../locales/story/en.json') },
    deadlines: { es: () => import('../locales/deadlines/es.json'), en: () => import('../locales/deadlines/en.json') },
    documents: { es: () => import('../locales/documents/es.json'), en: () => import('../locales/documents/en.json') },
    professional: { es: () => import('../locales/professional/es.json'), en: () => import('../locales/professional/en.json') },
    letters: { es: () => import('../locales/letters/es.json'), en: () => import('../locales/letters/en.json') },
    laws: { es: () => import('../locales/laws/es.json'), en: () => import('../locales/laws/en.json') },
  },
  onLeft() {
    askMemory.forget();
    letterMemory.forget();
  },
  pages: [
    {
      path: '/despacho-legal',
      title: 'despacho-legal.name',
      words: ['cases'],
      load: () => import('./cases/front-page.tsx'),
    },
    ...casePages,
    ...letterPages,
    ...professionalPages,
    {
      path: '/despacho-legal/casos/$id/plazos',
      title: 'despacho-legal.places.deadlines',
      words: ['cases', 'deadlines'],
      load: () => import('./deadlines/case-deadlines-page.tsx'),
    },
    {
      path: '/despacho-legal/plazos',
      title: 'despacho-legal.places.computeDeadline',
      words: ['deadlines'],
      load: () => import('./deadlines/compute-deadline-page.tsx'),
    },
    {
      path: '/despacho-legal/documentos',
      title: 'despacho-legal.places.documents',
      words: ['documents'],
      load: () => import('./documents/documents-page.tsx'),
    },
    {
      path: '/despacho-legal/documentos/$id',
      title: 'despacho-legal.places.document',
      words: ['documents'],
      load: () => import('./documents/document-page.tsx'),
    },
    {
      path: '/despacho-legal/preguntar',
      title: 'despacho-legal.places.ask',
      words: ['laws'],
      load: () => import('./ask/ask-page.tsx'),
    },
    {
      path: '/despacho-legal/leyes',
      title: 'despacho-legal.places.laws',
      words: ['laws'],
      load: () => import('./laws/loaded-laws-page.tsx'),
    },
    {
      path: '/despacho-legal/leyes/$law/$article',
      title: 'despacho-legal.places.article',
      words: ['laws'],
      load: () => import('./laws/article-page.tsx'),
    },
  ],
});
