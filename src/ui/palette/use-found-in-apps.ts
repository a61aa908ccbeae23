import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Action, AppSearch, Loading, Thing } from '../catalog/app-search.ts';
import type { WebApp } from '../catalog/define-web-app.ts';
import { useShownApps } from '../catalog/installed-apps.ts';
import { useLanguage } from '../session/use-language.ts';

type OfApp<T> = T & { app: string };

export type FoundInApps = {
  actions: OfApp<Action>[];
  things: Thing[];
  favourites: string[];
  isLoading: boolean;
  /** What could not be read, by the name people know it by. */
  failed: string[];
};

/** What the installed apps give to the search: read again each time it opens, shown as it was meanwhile. */
export function useFoundInApps(): FoundInApps {
  const client = useQueryClient();
  const apps = useShownApps();
  const { language } = useLanguage();
  const searches = useQuery({
    queryKey: ['search', 'apps', apps.map(({ app: { slug } }) => slug)],
    queryFn: () => loadSearches(apps),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const found = searches.data ?? [];
  const sources = found.flatMap(({ app, search }) => (search.things ?? []).map((source) => ({ app, source })));

  const things = useQueries({
    queries: sources.map(({ app, source }) => ({
      queryKey: ['search', app, source.id, language],
      queryFn: ({ signal }: Pick<Loading, 'signal'>) => source.load({ client, language, signal }),
      staleTime: 0,
    })),
  });
  const favourites = useQueries({
    queries: found.flatMap(({ app, search: { favourites } }) =>
      favourites
        ? {
            queryKey: ['search', app, 'favourites'],
            queryFn: ({ signal }: Pick<Loading, 'signal'>) => favourites({ client, language, signal }),
            staleTime: 0,
          }
        : [],
    ),
  });

  return {
    actions: found.flatMap(({ app, search }) => (search.actions ?? []).map((action) => ({ ...action, app }))),
    things: things.flatMap(({ data }) => data ?? []),
    favourites: favourites.flatMap(({ data }) => data ?? []),
    isLoading: searches.isPending || things.some(({ isPending }) => isPending),
    failed: sources.flatMap(({ source }, at) => (things[at]?.isError ? source.name[language] : [])),
  };
}

/** An app whose part cannot be downloaded now leaves the rest as useful as it was. */
async function loadSearches(apps: readonly WebApp[]): Promise<{ app: string; search: AppSearch }[]> {
  const loaded = await Promise.all(
    apps.map(async ({ app, search }) => ({ app: app.slug, search: await search?.().catch(() => undefined) })),
  );
  return loaded.flatMap(({ app, search }) => (search ? { app, search } : []));
}
