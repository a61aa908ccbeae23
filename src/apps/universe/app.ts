import { defineApp } from '#platform/catalog/define-app.ts';

export default defineApp({
  slug: 'universe',
  path: '/universe',
  isHome: true,
  name: { es: 'Universe', en: 'Universe' },
  category: 'plataforma',
  description: { es: 'Tu inicio y tu perfil', en: 'Your home and your profile' },
  hue: 205,
  icon: 'orbit',
  access: 'basic',
});
