import { useCatalog } from '#ui/catalog/use-catalog.ts';

/** What an app is called here; one that is not installed any more keeps its short name. */
export function useAppName(): (slug: string) => string {
  const { appEntries } = useCatalog();
  return (slug) => appEntries.find(({ app }) => app === slug)?.name ?? slug;
}
