import { defineApp } from '#platform/catalog/define-app.ts';

export default defineApp({
  slug: 'despacho-legal',
  path: '/despacho-legal',
  name: { es: 'Despacho Legal', en: 'Legal Office' },
  category: 'servicios-profesionales',
  description: {
    es: 'Entiende tus derechos con la ley delante, y llega a la persona adecuada.',
    en: 'Understand your rights with the law in front of you, and reach the right person.',
  },
  hue: 95,
  icon: 'scale',
  access: 'basic',
});
