import { defineApp } from '#platform/catalog/define-app.ts';

export default defineApp({
  slug: 'chat',
  path: '/chat',
  hasBots: true,
  name: { es: 'Chat', en: 'Chat' },
  category: 'plataforma',
  description: {
    es: 'Habla con programas que te acompañan paso a paso.',
    en: 'Talk with programs that go with you step by step.',
  },
  hue: 255,
  icon: 'message-circle',
  access: 'basic',
});
