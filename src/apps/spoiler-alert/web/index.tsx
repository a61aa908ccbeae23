import { defineWebApp } from '#ui/catalog/define-web-app.ts';
import { withAnalysisWords } from '#ui/session/analysis/with-analysis-words.ts';
import app from '../app.ts';
import { deviceChatMemory } from './device/device-chat-memory.ts';
import { watchDeviceChat } from './device/watch-device-chat.ts';
import { whyWords } from './finding/why-words.ts';
import { visitMemory } from './reading/visit-memory.ts';

watchDeviceChat();

export const spoilerAlert = defineWebApp({
  app,
  catalogs: { es: () => import('../locales/es.json'), en: () => import('../locales/en.json') },
  parts: {
    bring: { es: () => import('../locales/bring/es.json'), en: () => import('../locales/bring/en.json') },
    keeping: { es: () => import('../locales/keeping/es.json'), en: () => import('../locales/keeping/en.json') },
    map: { es: () => import('../locales/map/es.json'), en: () => import('../locales/map/en.json') },
    why: whyWords,
    learn: { es: () => import('../locales/learn/es.json'), en: () => import('../locales/learn/en.json') },
  },
  discreet: { title: { es: 'Notas', en: 'Notes' }, icon: '/notes.svg' },
  keys: [{ key: 'Esc Esc Esc', act: { es: 'Salir rápido y olvidar el chat', en: 'Exit quickly and forget the chat' } }],
  onLeft(personId) {
    visitMemory.forget();
    deviceChatMemory.forget(personId);
  },
  pages: [
    {
      path: '/spoiler-alert',
      title: 'spoiler-alert.name',
      words: ['bring', 'keeping'],
      load: () => withAnalysisWords(() => import('./conversation-page.tsx')),
    },
    {
      path: '/spoiler-alert/aprender',
      title: 'spoiler-alert.places.learn',
      words: ['learn', 'map'],
      load: () => import('./learn/learn-page.tsx'),
    },
    {
      path: '/spoiler-alert/esto-es-normal',
      title: 'spoiler-alert.places.normal',
      words: ['learn', 'map', 'why'],
      load: () => import('./normal/normal-page.tsx'),
    },
  ],
});
