import { defineWebApp } from '#ui/catalog/define-web-app.ts';
import app from '../app.ts';
import { dictionaryPages } from './dictionary/dictionary-pages.ts';
import { mySignsPages } from './my-signs/my-signs-pages.ts';
import { boardMemory } from './speak/board-memory.ts';
import { speakPages } from './speak/speak-pages.ts';

/** Each room has its words, its pages, and a line in `shell/rooms.ts`. */
export const signLink = defineWebApp({
  app,
  catalogs: { es: () => import('../locales/es.json'), en: () => import('../locales/en.json') },
  parts: {
    dictionary: { es: () => import('../locales/dictionary/es.json'), en: () => import('../locales/dictionary/en.json') },
    'my-signs': { es: () => import('../locales/my-signs/es.json'), en: () => import('../locales/my-signs/en.json') },
    spelling: { es: () => import('../locales/spelling/es.json'), en: () => import('../locales/spelling/en.json') },
    reading: { es: () => import('../locales/reading/es.json'), en: () => import('../locales/reading/en.json') },
    practice: { es: () => import('../locales/practice/es.json'), en: () => import('../locales/practice/en.json') },
    culture: { es: () => import('../locales/culture/es.json'), en: () => import('../locales/culture/en.json') },
    gloss: { es: () => import('../locales/gloss/es.json'), en: () => import('../locales/gloss/en.json') },
    speak: { es: () => import('../locales/speak/es.json'), en: () => import('../locales/speak/en.json') },
  },
  keys: [
    {
      key: '← →',
      act: {
        es: 'La letra anterior o siguiente, con el foco en la mano',
        en: 'The previous or next letter, with the focus on the hand',
      },
    },
    {
      key: 'Espacio',
      act: { es: 'Ver la palabra o pausar, con el foco en la mano', en: 'Show the word or pause, with the focus on the hand' },
    },
    {
      key: 'M',
      act: {
        es: 'Ver la mano como en un espejo, con el foco en la mano',
        en: 'Show the hand as in a mirror, with the focus on the hand',
      },
    },
    {
      key: 'Alt ← →',
      act: { es: 'Mover la palabra elegida de un borrador en glosa', en: 'Move the chosen word of a gloss draft' },
    },
  ],
  waysToWrite: [
    { channel: 'pictogramas', words: ['speak'], load: () => import('./speak/picture-way.tsx') },
    { channel: 'senas', words: ['speak'], load: () => import('./speak/letter-way.tsx') },
  ],
  async onLeaving(personId) {
    if (boardMemory.owner() !== personId) return 'clear';
    return (await import('./speak/send-before-leaving.ts')).sendBeforeLeaving(personId);
  },
  onLeft: () => void boardMemory.forget(),
  pages: [
    {
      path: '/sign-link',
      title: 'sign-link.places.spelling',
      words: ['spelling'],
      load: () => import('./spelling/spelling-page.tsx'),
    },
    {
      path: '/sign-link/tarjeta',
      title: 'sign-link.places.card',
      words: ['spelling'],
      load: () => import('./spelling/card-page.tsx'),
    },
    {
      path: '/sign-link/leer',
      title: 'sign-link.places.reading',
      words: ['reading'],
      load: () => import('./reading/reading-page.tsx'),
    },
    {
      path: '/sign-link/practicar',
      title: 'sign-link.places.practice',
      words: ['practice'],
      load: () => import('./camera/practice-page.tsx'),
    },
    {
      path: '/sign-link/cultura',
      title: 'sign-link.places.culture',
      words: ['culture'],
      load: () => import('./culture/culture-page.tsx'),
    },
    ...dictionaryPages,
    ...mySignsPages,
    {
      path: '/sign-link/glosa',
      title: 'sign-link.places.gloss',
      words: ['gloss', 'dictionary'],
      load: () => import('./gloss/gloss-page.tsx'),
    },
    ...speakPages,
  ],
});
