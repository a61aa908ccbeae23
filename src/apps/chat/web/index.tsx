import type { BotNameplate } from '#platform/bots/contract.ts';
import { defineWebApp, type WebApp } from '#ui/catalog/define-web-app.ts';
import { botIcon } from '#ui/primitives/bot-icon.ts';
import { conversationsKey, oneConversationKey } from '#ui/session/conversation-keys.ts';
import { episodeKey } from '#ui/session/episode-key.ts';
import app from '../app.ts';
import { tabMemory } from './tab-memory.ts';

/** The pages of the chat, with a place of its own for each of these bots. */
export const chat = (bots: readonly BotNameplate[]): WebApp =>
  defineWebApp({
    app,
    catalogs: { es: () => import('../locales/es.json'), en: () => import('../locales/en.json') },
    search: async () => (await import('./search.ts')).searchAmong(bots),
    refreshes: {
      'handoff.accepted': [conversationsKey],
      'conversation.changed': [conversationsKey, oneConversationKey],
      'episode.changed': [episodeKey],
    },
    onLeaving: async () => (tabMemory.isHolding() ? 'unsent' : 'clear'),
    onLeft: tabMemory.forget,
    pages: [
      { path: '/chat', title: 'chat.list.title', load: () => import('./list/conversation-list-page.tsx') },
      {
        path: '/chat/c/$conversationId',
        title: 'chat.conversation',
        layout: 'full',
        load: () => import('./talk/conversation-page.tsx'),
      },
      { path: '/chat/$botSlug', title: 'chat.bot.title', layout: 'full', load: () => import('./bot/bot-page.tsx') },
    ],
    links: bots.map(({ slug, name, category, icon, summary, home }) => ({
      to: `/chat/${slug}`,
      name: { es: name, en: name },
      description: summary,
      category,
      icon: botIcon(icon),
      ...(home !== undefined && { home }),
    })),
  });
