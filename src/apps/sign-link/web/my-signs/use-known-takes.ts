import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '#ui/api/client.ts';
import { poseOfText } from '../../core/dictionary/text-of-pose.ts';
import { describeTake } from '../../core/motion/describe-take.ts';
import type { KnownSign } from '../../core/motion/find-sign.ts';
import type { PersonalTakes } from '../../my-signs/contract.ts';
import { mySignsKey, takesUrl } from './my-signs-keys.ts';

/** Every take of every sign of whoever is here, described for comparing: that happens on this page, and what is done before the camera goes nowhere. */
export function useKnownTakes() {
  const query = useQuery({
    queryKey: [...mySignsKey, 'takes'],
    queryFn: ({ signal }) => readAll(signal),
  });
  const known = useMemo(
    () => query.data?.map(({ id, takes }): KnownSign => ({ id, takes: takes.map(described).filter(isSomething) })),
    [query.data],
  );
  return { known, error: query.error, readAgain: () => void query.refetch() };
}

async function readAll(signal: AbortSignal): Promise<PersonalTakes['items']> {
  const items: PersonalTakes['items'] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const page: PersonalTakes = await api.get<PersonalTakes>(after ? `${takesUrl}?after=${after}` : takesUrl, signal);
    items.push(...page.items);
    after = page.next;
  }
  return items;
}

/** One that is damaged is left out of the search; its sign is found by its other ones. */
function described(take: string): number[][] {
  try {
    return describeTake(poseOfText(take));
  } catch {
    return [];
  }
}

const isSomething = (take: number[][]): boolean => take.length > 0;
