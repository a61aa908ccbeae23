/** The pages of the dictionary. */
export const dictionaryPages = [
  {
    path: '/sign-link/diccionario',
    title: 'sign-link.places.dictionary',
    words: ['dictionary'],
    load: () => import('./dictionary-page.tsx'),
  },
  {
    path: '/sign-link/diccionario/letra/$letter',
    title: 'sign-link.places.dictionary',
    words: ['dictionary'],
    load: () => import('./letter-page.tsx'),
  },
  {
    path: '/sign-link/diccionario/sena/$id',
    title: 'sign-link.dictionary.one',
    words: ['dictionary'],
    load: () => import('./sign-page.tsx'),
  },
  ...['editar', 'proponer'].map((act) => ({
    path: `/sign-link/diccionario/sena/$id/${act}`,
    title: 'sign-link.dictionary.one',
    words: ['dictionary'],
    load: () => import('./change-sign-page.tsx'),
  })),
  {
    path: '/sign-link/diccionario/nueva',
    title: 'sign-link.dictionary.pages.nueva',
    words: ['dictionary'],
    load: () => import('./new-sign-page.tsx'),
  },
  {
    path: '/sign-link/diccionario/traer',
    title: 'sign-link.dictionary.pages.traer',
    words: ['dictionary'],
    load: () => import('./bring-page.tsx'),
  },
  {
    path: '/sign-link/diccionario/mis-aportes',
    title: 'sign-link.dictionary.pages.mis-aportes',
    words: ['dictionary'],
    load: () => import('./contributions-page.tsx'),
  },
  {
    path: '/sign-link/diccionario/revisar',
    title: 'sign-link.dictionary.pages.revisar',
    words: ['dictionary'],
    load: () => import('./review-page.tsx'),
  },
  {
    path: '/sign-link/diccionario/revisar/$id',
    title: 'sign-link.dictionary.pages.revisar',
    words: ['dictionary'],
    load: () => import('./review-sheet-page.tsx'),
  },
  {
    path: '/sign-link/diccionario/revisores',
    title: 'sign-link.dictionary.pages.revisores',
    role: 'admin' as const,
    words: ['dictionary'],
    load: () => import('./reviewers-page.tsx'),
  },
];
