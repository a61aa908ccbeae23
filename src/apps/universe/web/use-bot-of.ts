import type { IconName } from '#ui/primitives/icon-paths.ts';
import { useCatalog } from '#ui/shell/use-catalog.ts';

/** Name and figure of a bot, from its link in the catalogue; a bot without one goes by its slug. */
export function useBotOf(): (slug: string) => { name: string; icon: IconName } {
  const { categories } = useCatalog();
  const entries = categories.flatMap((category) => category.entries);
  return (slug) => {
    const entry = entries.find(({ to }) => to === `/chat/${slug}`);
    return entry ? { name: entry.name, icon: entry.icon } : { name: slug, icon: 'message-circle' };
  };
}
