import { useCallback, useMemo } from 'react';
import { type NavEntry, useCatalog } from '../catalog/use-catalog.ts';
import { botIcon } from '../primitives/bot-icon.ts';
import type { IconName } from '../primitives/icon-paths.ts';
import { useBots } from './use-bots.ts';

/** The places of the bots that every page has in its menus, in their order. */
export function useBotEntries(): readonly NavEntry[] {
  const { categories } = useCatalog();
  return useMemo(() => categories.flatMap(({ entries }) => entries).filter(({ to }) => to.startsWith(pathOf(''))), [categories]);
}

/**
 * What a bot is called and its icon: at once for those that pages carry along, for others as soon as the list of bots is read. One that is
 * in neither goes by its slug.
 */
export function useBotOf(): (slug: string) => { name: string; icon: IconName } {
  const inMenus = useBotEntries();
  const { aside } = useCatalog();
  const { bots } = useBots();
  return useCallback(
    (slug) => {
      const found = [...inMenus, ...aside].find(({ to }) => to === pathOf(slug)) ?? bots.find((bot) => bot.slug === slug);
      return { name: found?.name ?? slug, icon: botIcon(found?.icon ?? '') };
    },
    [inMenus, aside, bots],
  );
}

const pathOf = (slug: string) => `/chat/${slug}`;
