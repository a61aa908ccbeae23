import type { ComponentType } from 'react';
import type { AppSpec } from '#platform/catalog/define-app.ts';
import type { Language } from '#platform/i18n/catalogs.ts';
import type { LoadCatalog } from '../i18n/words.ts';
import type { IconName } from '../primitives/icon-paths.ts';

export type LoadPage = () => Promise<{ Page: ComponentType }>;

export type PageSpec = {
  /** As the router reads it: `/chat/c/$conversationId`; `/$` is any other address. */
  path: string;
  /** Key of the title, until the page says a more exact one. */
  title: string;
  load: LoadPage;
  /** `full`: no margins, the page fills what is left of the window. `bare`: no sidebar, one thing at a time. */
  layout?: 'page' | 'full' | 'bare';
  access?: 'signed-in' | 'public';
};

/** A place of an app worth its own line in the sidebar. */
export type AppLink = {
  to: string;
  name: Record<Language, string>;
  description: Record<Language, string>;
  category: AppSpec['category'];
  icon: IconName;
};

export type WebApp = {
  app: AppSpec;
  /** Its words, each language a download of its own. */
  catalogs: Record<Language, LoadCatalog>;
  pages: readonly PageSpec[];
  links?: readonly AppLink[];
  /** What somebody without a session sees in place of a page that needs one. */
  entrance?: { title: string; load: LoadPage };
};

/** Declares the pages of an app. They are downloaded when somebody goes there, not before. */
export function defineWebApp(app: WebApp): WebApp {
  return app;
}
