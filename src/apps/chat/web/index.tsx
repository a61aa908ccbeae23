import { conversationsKey, oneConversationKey } from '#ui/session/conversation-keys.ts';
import { defineWebApp } from '#ui/shell/define-web-app.ts';
import app from '../app.ts';
import { tabMemory } from './tab-memory.ts';

/** The pages of the chat, and the two bots that have a place of their own. */
export const chat = defineWebApp({
  app,
  catalogs: { es: () => import('../locales/es.json'), en: () => import('../locales/en.json') },
  search: () => import('./search.ts'),
  refreshes: {
    'handoff.accepted': [conversationsKey],
    'conversation.changed': [conversationsKey, oneConversationKey],
  },
  onLeaving: async () => (tabMemory.isHolding() ? 'unsent' : 'clear'),
  onLeft: tabMemory.forget,
  pages: [
    { path: '/chat', title: 'chat.list.title', load: () => import('./conversation-list-page.tsx') },
    {
      path: '/chat/c/$conversationId',
      title: 'chat.conversation',
      layout: 'full',
      load: () => import('./conversation-page.tsx'),
    },
    { path: '/chat/$botSlug', title: 'chat.bot.title', layout: 'full', load: () => import('./bot-page.tsx') },
  ],
  links: [
    {
      to: '/chat/blu-psicologa',
      name: { es: 'BLU', en: 'BLU' },
      description: { es: 'Apoyo emocional paso a paso. Es un programa.', en: 'Emotional support step by step. It is a program.' },
      category: 'salud-mental',
      icon: 'blu',
    },
    {
      to: '/chat/gerencia-ia',
      name: { es: 'Gerencia IA', en: 'Gerencia IA' },
      description: {
        es: 'Divide tareas en pasos pequeños. Es un programa.',
        en: 'Splits tasks into small steps. It is a program.',
      },
      category: 'servicios-profesionales',
      icon: 'gerencia',
    },
  ],
});
