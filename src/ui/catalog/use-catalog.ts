import { useMemo } from 'react';
import type { Language } from '#platform/i18n/catalogs.ts';
import { useT } from '../i18n/use-t.ts';
import { words } from '../i18n/words.ts';
import { type IconName, iconPaths } from '../primitives/icon-paths.ts';
import type { WebApp } from './define-web-app.ts';
import { useShownApps } from './installed-apps.ts';

export type NavEntry = {
  to: string;
  name: string;
  description: string;
  icon: IconName;
  app: string;
  category: string;
  home?: string;
};
export type NavCategory = { id: string; name: string; entries: NavEntry[] };
/** `top` belongs to no category; `aside` is met in the app that is its home, and has no line in menus. */
export type Navigation = {
  apps: readonly WebApp[];
  appEntries: NavEntry[];
  top: NavEntry[];
  categories: NavCategory[];
  aside: NavEntry[];
};

/** The order people meet apps in, whatever the order they were installed in. */
const order = ['universe', 'chat', 'hiperfoco', 'comunicacion-social', 'spoiler-alert', 'sign-link', 'despacho-legal'];
const categoryIds = ['salud-mental', 'inclusion', 'servicios-profesionales'];

/** Every place that is installed, in the words of the page: `top` are the apps that belong to no category. */
export function useCatalog(): Navigation {
  const apps = useShownApps();
  const t = useT();
  const language = words.language();
  return useMemo(() => {
    const sorted = [...apps].sort((a, b) => place(a) - place(b));
    const appEntries = sorted.map((one) => entryOfApp(one, language));
    const entries = sorted.flatMap((one, index) => [
      ...appEntries.slice(index, index + 1),
      ...entriesOfLinks(one, language, false),
    ]);
    return {
      apps: sorted,
      appEntries,
      top: entries
        .filter(({ category }) => !categoryIds.includes(category))
        .map((entry) => (entry.to === '/universe' ? { ...entry, name: t('ui.nav.home') } : entry)),
      categories: categoryIds
        .map((id) => ({ id, name: t(`ui.categories.${id}`), entries: entries.filter(({ category }) => category === id) }))
        .filter((category) => category.entries.length > 0),
      aside: sorted.flatMap((one) => entriesOfLinks(one, language, true)),
    };
  }, [apps, language, t]);
}

/** The entry that stands for where the person is: the nearest address above theirs, or the app of the page. */
export function currentEntry(entries: readonly NavEntry[], pathname: string, app: string | undefined): NavEntry | undefined {
  const above = entries.filter(({ to }) => to === pathname || (to !== '/' && pathname.startsWith(`${to}/`)));
  const nearest = above.sort((a, b) => b.to.length - a.to.length)[0];
  // The entrance shows the home in place; help and missing pages belong to no entry.
  return nearest ?? (pathname === '/' ? entries.find((entry) => entry.app === app) : undefined);
}

function place({ app }: WebApp): number {
  const at = order.indexOf(app.slug);
  return at < 0 ? order.length : at;
}

function entryOfApp({ app }: WebApp, language: Language): NavEntry {
  return {
    to: app.path,
    name: app.name[language],
    description: app.description[language],
    icon: app.icon in iconPaths ? (app.icon as IconName) : 'orbit',
    app: app.slug,
    category: app.category,
  };
}

function entriesOfLinks({ app, links = [] }: WebApp, language: Language, aside: boolean): NavEntry[] {
  const wanted = links.filter(({ home }) => (home !== undefined) === aside);
  return wanted.map((link) => ({
    ...link,
    name: link.name[language],
    description: link.description[language],
    app: app.slug,
  }));
}
