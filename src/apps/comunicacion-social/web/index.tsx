import { defineWebApp } from '#ui/catalog/define-web-app.ts';
import { withAnalysisWords } from '#ui/session/analysis/with-analysis-words.ts';
import app from '../app.ts';
import { draftMemory } from './session/draft-memory.ts';

export const comunicacionSocial = defineWebApp({
  app,
  catalogs: { es: () => import('../locales/es.json'), en: () => import('../locales/en.json') },
  parts: {
    rehearsal: { es: () => import('../locales/rehearsal/es.json'), en: () => import('../locales/rehearsal/en.json') },
    keeping: { es: () => import('../locales/keeping/es.json'), en: () => import('../locales/keeping/en.json') },
    editor: { es: () => import('../locales/editor/es.json'), en: () => import('../locales/editor/en.json') },
    voice: { es: () => import('../locales/voice/es.json'), en: () => import('../locales/voice/en.json') },
  },
  onLeaving: async () => (draftMemory.isHolding() ? 'unsent' : 'clear'),
  onLeft: draftMemory.forget,
  links: [
    {
      to: '/comunicacion-social/escribir',
      name: { es: 'Escribir situaciones', en: 'Write situations' },
      description: { es: 'Conversaciones para quienes acompañas', en: 'Conversations for those you accompany' },
      category: 'salud-mental',
      icon: 'square-pen',
      role: 'professional',
    },
  ],
  pages: [
    {
      path: '/comunicacion-social',
      title: 'comunicacion-social.name',
      words: ['rehearsal'],
      load: () => import('./today/today-page.tsx'),
    },
    {
      path: '/comunicacion-social/situaciones',
      title: 'comunicacion-social.scenarios',
      words: ['rehearsal'],
      load: () => import('./scenarios/choose-page.tsx'),
    },
    {
      path: '/comunicacion-social/situaciones/$scenarioId',
      title: 'comunicacion-social.prepare',
      words: ['rehearsal'],
      load: () => import('./scenarios/prepare-page.tsx'),
    },
    {
      path: '/comunicacion-social/ensayos',
      title: 'comunicacion-social.rehearsals',
      words: ['rehearsal'],
      load: () => import('./past/past-page.tsx'),
    },
    {
      path: '/comunicacion-social/ensayo/$sessionId',
      title: 'comunicacion-social.rehearsal',
      words: ['rehearsal', 'voice'],
      load: () => import('./rehearsal/rehearsal-page.tsx'),
    },
    {
      path: '/comunicacion-social/ensayo/$sessionId/repaso',
      title: 'comunicacion-social.review',
      words: ['rehearsal'],
      load: () => import('./review/review-page.tsx'),
    },
    {
      path: '/comunicacion-social/tarjetas',
      title: 'comunicacion-social.cards',
      words: ['keeping'],
      load: () => import('./cards/cards-page.tsx'),
    },
    {
      path: '/comunicacion-social/vida-real',
      title: 'comunicacion-social.realLife',
      words: ['keeping'],
      load: () => import('./life/real-life-page.tsx'),
    },
    {
      path: '/comunicacion-social/voz',
      title: 'comunicacion-social.myVoice',
      words: ['voice', 'keeping'],
      load: () => withAnalysisWords(() => import('./voice/voice-page.tsx')),
    },
    {
      path: '/comunicacion-social/metas',
      title: 'comunicacion-social.goals',
      words: ['keeping'],
      load: () => import('./goals/goals-page.tsx'),
    },
    {
      path: '/comunicacion-social/progreso',
      title: 'comunicacion-social.progress',
      words: ['keeping'],
      load: () => import('./progress/progress-page.tsx'),
    },
    {
      path: '/comunicacion-social/escribir',
      title: 'comunicacion-social.write',
      words: ['editor'],
      load: () => import('./editor/written-page.tsx'),
    },
    {
      path: '/comunicacion-social/escribir/$scenarioId',
      title: 'comunicacion-social.write',
      words: ['editor'],
      load: () => import('./editor/editor-page.tsx'),
    },
  ],
});
