import { useMemo } from 'react';
import { useTools } from '../calm/tools-here.ts';
import type { Action, Thing } from '../catalog/app-search.ts';
import { type NavEntry, useCatalog } from '../catalog/use-catalog.ts';
import { useT } from '../i18n/use-t.ts';
import type { IconName } from '../primitives/icon-paths.ts';
import { useLanguage } from '../session/use-language.ts';
import { useProfile } from '../session/use-profile.ts';
import type { Arrangeable } from './core/arrange-entries.ts';
import { helpAction, shellActions, toolActions } from './shell-actions.ts';
import { type FoundInApps, useFoundInApps } from './use-found-in-apps.ts';

/** Something to find, as the list shows it. `to` or `action`: what choosing it does. */
export type Entry = Arrangeable & { icon: IconName; app?: string; to?: string; action?: Action; key?: string };

/** Everything there is to find here: the places of the catalogue, what can be done, and what is the person's. */
export function useEntries(): { entries: Entry[] } & Pick<FoundInApps, 'favourites' | 'isLoading' | 'failed'> {
  const t = useT();
  const { language } = useLanguage();
  const { settings } = useProfile();
  const { top, categories, aside, appEntries } = useCatalog();
  const tools = useTools();
  const { actions, things, favourites, isLoading, failed } = useFoundInApps();

  const entries = useMemo(() => {
    const named = categories.flatMap((category) => category.entries.map((entry) => ({ entry, category: category.name })));
    // What is met in an app that is switched off is not found either.
    const apart = aside.filter(({ home }) => appEntries.some(({ app }) => app === home));
    const places = [...[...top, ...apart].map((entry) => ({ entry, category: '' })), ...named];
    const now = t('palette.now');
    const actionEntry = (action: Action, app?: string, key?: string): Entry => ({
      id: app ? `${app}.${action.id}` : action.id,
      kind: 'actions',
      name: action.name[language],
      words: action.words,
      detail: 'change' in action && isSo(settings, action.change) ? now : undefined,
      key,
      icon: action.icon,
      app,
      isUsual: action.isUsual,
      action,
    });
    return [
      ...places.map(({ entry, category }) => placeEntry(entry, category)),
      actionEntry(helpAction),
      ...toolActions(tools).map((action) => actionEntry(action, undefined, action.key)),
      ...shellActions(settings).map((action) => actionEntry(action)),
      ...actions.map(({ app, ...action }) => actionEntry(action, app)),
      ...things.map((thing) =>
        thingEntry(
          thing,
          places.find(({ entry }) => entry.to === thing.of),
        ),
      ),
    ];
  }, [t, language, settings, top, categories, aside, appEntries, tools, actions, things]);

  return { entries, favourites, isLoading, failed };
}

function placeEntry({ to, name, description, icon, app, home }: NavEntry, category: string): Entry {
  return { id: to, kind: 'apps', name, words: category, detail: description, icon, app, to, isUsual: home === undefined };
}

function thingEntry({ to, name, words, detail }: Thing, place: { entry: NavEntry } | undefined): Entry {
  const owner = place?.entry;
  return {
    id: to,
    kind: 'things',
    name,
    words,
    detail: [owner?.name, detail].filter(Boolean).join(' · '),
    icon: owner?.icon ?? 'orbit',
    app: owner?.app,
    to,
  };
}

function isSo(settings: object, change: object): boolean {
  const now = Object.entries(settings);
  return Object.entries(change).every(([name, value]) => now.some(([one, is]) => one === name && is === value));
}
