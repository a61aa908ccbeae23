import { defineApp } from '#platform/catalog/define-app.ts';

export default defineApp({
  slug: 'sign-link',
  path: '/sign-link',
  name: { es: 'Sign-Link', en: 'Sign-Link' },
  category: 'inclusion',
  description: {
    es: 'Aprende letras y señas, practica sin prisa y habla con lo que tú elijas.',
    en: 'Learn letters and signs, practise without hurry, and speak with what you choose.',
  },
  hue: 150,
  icon: 'hand',
  access: 'basic',
});
