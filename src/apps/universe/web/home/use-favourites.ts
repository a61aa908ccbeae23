import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import type { Favourites } from '../../contract.ts';

const url = '/api/universe/favourites';
const favouritesQuery = {
  queryKey: ['universe', 'favourites'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<Favourites>(url, signal),
};

/** Orders on their way to the server, one after another, or the last might not be the one that stays. */
let line: Promise<unknown> = Promise.resolve();
let newest = 0;
/** The order the server had last, while others are on their way to it. */
let settled: readonly string[] | undefined;
let closeLast: () => void = () => undefined;

/** The places a person keeps at hand, as they were read last. */
export async function readFavourites(client: QueryClient): Promise<readonly string[]> {
  return (await client.fetchQuery({ ...favouritesQuery, staleTime: 30_000 })).places;
}

/** The places a person keeps at hand, and the way to another order: seen at once, saved at once, taken back in one press. */
export function useFavourites() {
  const client = useQueryClient();
  const textOf = useProblemText();
  const { data } = useQuery(favouritesQuery);
  const places = data?.places ?? [];

  async function save(next: readonly string[], before: readonly string[]): Promise<void> {
    await client.cancelQueries({ queryKey: favouritesQuery.queryKey });
    show(next);
    newest += 1;
    const turn = newest;
    settled ??= before;
    const sent = line.then(() => api.put<Favourites>(url, { places: next }));
    line = sent.catch(() => undefined);
    try {
      await sent;
      settled = next;
    } catch (error) {
      if (turn === newest) show(settled ?? before);
      throw error;
    } finally {
      if (turn === newest) settled = undefined;
    }
  }
  const show = (shown: readonly string[]) => client.setQueryData(favouritesQuery.queryKey, { places: [...shown] });

  /** `text` says what was done; the notice of the change before it gives way to this one. */
  async function change(next: readonly string[], text: string): Promise<void> {
    const before = places;
    closeLast();
    closeLast = showToast({ text, undo: () => save(before, next) });
    try {
      await save(next, before);
    } catch (error) {
      closeLast();
      closeLast = showToast({ text: textOf(error) });
    }
  }

  return { places, isRead: data !== undefined, change };
}
