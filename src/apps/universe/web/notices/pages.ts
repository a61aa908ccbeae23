import type { PageSpec } from '#ui/catalog/define-web-app.ts';

const words = ['notices'];

/** What a person was told, and how they want to be. */
export const noticePages: readonly PageSpec[] = [
  { path: '/avisos', title: 'universe.notices.name', words, load: () => import('./notices-page.tsx') },
  { path: '/avisos/ajustes', title: 'universe.notices.settingsName', words, load: () => import('./notice-settings-page.tsx') },
];
