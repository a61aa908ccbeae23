import type { PageSpec } from '#ui/catalog/define-web-app.ts';

const words = ['cases', 'professional'];

/** What a person shares of a case, and what a professional does with what is shared with them. */
export const professionalPages: PageSpec[] = [
  {
    path: '/despacho-legal/casos/$id/profesional',
    title: 'despacho-legal.places.share',
    words,
    load: () => import('./share-page.tsx'),
  },
  {
    path: '/despacho-legal/casos/$id/profesional/$shareId',
    title: 'despacho-legal.places.between',
    words,
    load: () => import('./between-page.tsx'),
  },
  {
    path: '/despacho-legal/compartidos',
    title: 'despacho-legal.places.received',
    words,
    load: () => import('./received-page.tsx'),
  },
  {
    path: '/despacho-legal/compartidos/$shareId',
    title: 'despacho-legal.places.sharedCase',
    words: [...words, 'laws', 'deadlines'],
    load: () => import('./shared-case-page.tsx'),
  },
  {
    path: '/despacho-legal/compartidos/$shareId/mensajes',
    title: 'despacho-legal.places.between',
    words,
    load: () => import('./shared-messages-page.tsx'),
  },
  {
    path: '/despacho-legal/mis-notas/$deskId',
    title: 'despacho-legal.places.desk',
    words,
    load: () => import('./desk-page.tsx'),
  },
  {
    path: '/despacho-legal/mis-textos',
    title: 'despacho-legal.places.texts',
    words,
    load: () => import('./texts-page.tsx'),
  },
  {
    path: '/despacho-legal/nombres',
    title: 'despacho-legal.places.names',
    words,
    load: () => import('./names-page.tsx'),
  },
  {
    path: '/despacho-legal/firmar/$shareId/$signatureId',
    title: 'despacho-legal.places.signature',
    words,
    load: () => import('./signature-page.tsx'),
  },
];
