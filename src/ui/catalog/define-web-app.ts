import type { ComponentType } from 'react';
import type { AppSpec } from '#platform/catalog/define-app.ts';
import type { CrossAppEvent } from '#platform/handoffs/core/cross-app-event.ts';
import type { Language } from '#platform/i18n/catalogs.ts';
import type { LoadCatalog } from '../i18n/words.ts';
import type { IconName } from '../primitives/icon-paths.ts';
import type { AppSearch } from './app-search.ts';

export type LoadPage = () => Promise<{ Page: ComponentType }>;

export type PageSpec = {
  /** As the router reads it: `/chat/c/$conversationId`; `/$` is any other address. */
  path: string;
  /** Key of the title, until the page says a more exact one. */
  title: string;
  load: LoadPage;
  /** The parts of its app's words that it needs beside those of every page. */
  words?: readonly string[];
  /** `full`: no margins, the page fills what is left of the window. `bare`: no sidebar, one thing at a time. */
  layout?: 'page' | 'full' | 'bare';
  access?: 'signed-in' | 'public';
};

/** A place of an app that is found by its name: with a line of its own in the sidebar, unless it has a home elsewhere. */
export type AppLink = {
  to: string;
  name: Record<Language, string>;
  description: Record<Language, string>;
  category: AppSpec['category'];
  icon: IconName;
  /** The slug of the app where it is met: the search and that app lead to it, and it has no line in menus. */
  home?: string;
  /** Only for whoever has this role. */
  role?: 'professional' | 'admin';
};

/** Something an app offers on every page: a button of the frame, and a key. Its window is downloaded the first time it is used. */
export type AppTool = {
  id: string;
  /** The letter stands for the same key whatever the layout of the keyboard. */
  key: `Alt+${string}`;
  icon: IconName;
  /** What its button says where there is little room, and what pressing it does in whole words. */
  words: Record<Language, { name: string; act: string }>;
  load: () => Promise<{ Tool: ComponentType<{ onClose(): void }> }>;
  /** Called when it is known who is here, to go on with what was left unsent. */
  onArrival?: (personId: string) => void;
};

/**
 * A way to write without letters, or with other ones, that an app offers wherever somebody writes to somebody (a11y/C5). It is shown first to
 * whoever chose this channel; the field for text stays beside it.
 */
export type WayToWrite = {
  channel: 'senas' | 'pictogramas';
  /** The parts of its app's words that it needs. */
  words?: readonly string[];
  load: () => Promise<{ Way: ComponentType<WayProps> }>;
};
/** What is in the field now, and what is to be in it. */
export type WayProps = { text: string; onChange(text: string): void };

/** An app whose being here is nobody else's business: what the tab shows in its place, in words and as a picture. */
export type Discreet = { title: Record<Language, string>; icon: string };

/** A key that does something on the pages of one app, as people read it. */
export type AppKey = { key: string; act: Record<Language, string> };

/** The query keys that each kind of event makes old; with a key goes all that is read under it. */
export type Refreshes = Partial<Record<CrossAppEvent['kind'], readonly (readonly string[])[]>>;

export type WebApp = {
  app: AppSpec;
  /** Its words, each language a download of its own. */
  catalogs: Record<Language, LoadCatalog>;
  /** Words that only some pages need, each part a download of its own. */
  parts?: Record<string, Record<Language, LoadCatalog>>;
  pages: readonly PageSpec[];
  links?: readonly AppLink[];
  tools?: readonly AppTool[];
  waysToWrite?: readonly WayToWrite[];
  /** While somebody is in it the tab is named after something else, and what the search finds of it is not remembered. */
  discreet?: Discreet;
  /** Listed with the keys of every page, while somebody is in it. Its pages listen to them. */
  keys?: readonly AppKey[];
  /** What somebody without a session sees in place of a page that needs one. It comes with these parts of its app's words only. */
  entrance?: { title: string; load: LoadPage; words?: readonly string[] };
  /** What the search finds of it besides its places: what can be done, what is the person's. */
  search?: () => Promise<AppSearch>;
  /** What it has read and must read again when another page, of whatever app, tells of such an event. */
  refreshes?: Refreshes;
  /** Somebody is about to sign out: sends what is only in this browser, and says whether all of it got to the server. */
  onLeaving?: (personId: string) => Promise<'clear' | 'unsent'>;
  /** They signed out: nothing that they wrote stays in this browser. */
  onLeft?: (personId: string) => void;
};

/** Declares the pages of an app. They are downloaded when somebody goes there, not before. */
export function defineWebApp(app: WebApp): WebApp {
  return app;
}
