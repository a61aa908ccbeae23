import { useQuery } from '@tanstack/react-query';
import type { HelpCountry, HelpLine, HelpLineKind } from '#platform/safety/contract.ts';
import { api } from '#ui/api/client.ts';
import type { ChatHelpLines } from '../../contract.ts';
import { kindsHere } from './kinds-here.ts';

const order: readonly HelpLineKind[] = ['violence', 'minors', 'emergency', 'suicide', 'listening'];

/** The telephones of a country: of these kinds first, then those about violence. Without a server, those that come with the program. */
export function useHelp(country: HelpCountry, first: readonly HelpLineKind[] = []): readonly HelpLine[] {
  const { data } = useQuery({
    queryKey: ['spoiler-alert', 'help', country],
    queryFn: async ({ signal }) => {
      try {
        const { items } = await api.get<ChatHelpLines>(`/api/spoiler-alert/help-lines?country=${country}`, signal);
        if (items.length > 0) return items;
      } catch {
        // Those of the program are shown then.
      }
      const { linesHere } = await import('#platform/safety/core/lines-here.ts');
      return linesHere(country).toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
    },
    networkMode: 'always',
    staleTime: 60 * 60_000,
  });
  const lines = data ?? [];
  const here = kindsHere(first, lines);
  return [
    ...here.flatMap((kind) => lines.filter((line) => line.kind === kind)),
    ...lines.filter(({ kind }) => !here.includes(kind)),
  ];
}
