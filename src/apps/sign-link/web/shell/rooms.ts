/** The rooms of the app, as its navigation lists them. Their names are `sign-link.places.<name>`. */
export const rooms = [
  { name: 'spelling', path: '/sign-link' },
  { name: 'reading', path: '/sign-link/leer' },
  { name: 'practice', path: '/sign-link/practicar' },
  { name: 'mySigns', path: '/sign-link/mis-senas' },
  { name: 'dictionary', path: '/sign-link/diccionario' },
  { name: 'gloss', path: '/sign-link/glosa' },
  { name: 'speak', path: '/sign-link/habla-por-mi' },
] as const;
