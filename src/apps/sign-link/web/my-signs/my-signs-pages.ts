const words = ['my-signs', 'dictionary'];

/** The pages of one's own signs, and the one that a link to some of them opens for anybody. */
export const mySignsPages = [
  { path: '/sign-link/mis-senas', title: 'sign-link.places.mySigns', words, load: () => import('./my-signs-page.tsx') },
  {
    path: '/sign-link/mis-senas/nueva',
    title: 'sign-link.mySigns.pages.new',
    words,
    load: () => import('./new-personal-page.tsx'),
  },
  {
    path: '/sign-link/mis-senas/buscar',
    title: 'sign-link.mySigns.pages.find',
    words,
    load: () => import('./find-page.tsx'),
  },
  {
    path: '/sign-link/mis-senas/compartir',
    title: 'sign-link.mySigns.pages.share',
    words,
    load: () => import('./share-page.tsx'),
  },
  {
    path: '/sign-link/mis-senas/archivo',
    title: 'sign-link.mySigns.pages.file',
    words,
    load: () => import('./file-page.tsx'),
  },
  {
    path: '/sign-link/mis-senas/sena/$id',
    title: 'sign-link.mySigns.one',
    words,
    load: () => import('./personal-page.tsx'),
  },
  {
    path: '/sign-link/mis-senas/sena/$id/editar',
    title: 'sign-link.mySigns.one',
    words,
    load: () => import('./change-personal-page.tsx'),
  },
  {
    path: '/sign-link/compartidas',
    title: 'sign-link.mySigns.pages.shared',
    access: 'public' as const,
    words,
    load: () => import('./shared-page.tsx'),
  },
];
