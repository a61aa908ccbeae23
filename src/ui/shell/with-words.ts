import { words } from '../i18n/words.ts';
import type { LoadPage } from './define-web-app.ts';

/** A page comes with the words of its app. */
export function withWords(app: string, load: LoadPage): LoadPage {
  return async () => {
    const [page] = await Promise.all([load(), words.fetch(app)]);
    return page;
  };
}
