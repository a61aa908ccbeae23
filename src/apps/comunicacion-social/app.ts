import { defineApp } from '#platform/catalog/define-app.ts';

export default defineApp({
  slug: 'comunicacion-social',
  path: '/comunicacion-social',
  name: { es: 'Comunicación Social', en: 'Social Communication' },
  category: 'salud-mental',
  description: {
    es: 'Ensaya las conversaciones que tú eliges, a tu manera.',
    en: 'Rehearse the conversations you choose, in your own way.',
  },
  hue: 355,
  icon: 'users-round',
  access: 'basic',
});
