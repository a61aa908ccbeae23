import { defineApp } from '#platform/catalog/define-app.ts';

export default defineApp({
  slug: 'spoiler-alert',
  path: '/spoiler-alert',
  name: { es: 'Spoiler-Alert', en: 'Spoiler-Alert' },
  category: 'salud-mental',
  description: {
    es: 'Mira qué se repite en una conversación tuya.',
    en: 'See what repeats in a conversation of yours.',
  },
  hue: 300,
  icon: 'scan-search',
  access: 'basic',
});
