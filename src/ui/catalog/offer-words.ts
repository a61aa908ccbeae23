import { words } from '../i18n/words.ts';
import type { WebApp } from './define-web-app.ts';

/** Says where an app's words are: those of every page, and the parts that only some pages need. */
export function offerWords({ app, catalogs, parts = {} }: Pick<WebApp, 'app' | 'catalogs' | 'parts'>): void {
  words.offer(app.slug, catalogs);
  for (const [part, loaders] of Object.entries(parts)) words.offer(`${app.slug}/${part}`, loaders);
}
