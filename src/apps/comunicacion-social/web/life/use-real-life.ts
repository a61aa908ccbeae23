import { useInfiniteQuery } from '@tanstack/react-query';
import type { FixedWords } from '#platform/safety/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeep } from '#ui/session/use-keep.ts';
import type { ChangeRealLife, RealLifeEntry, RealLifeFields, RealLifeKept, RealLifePage } from '../../keeping/contract.ts';
import { realLifeKey } from '../keys.ts';

const url = '/api/comunicacion-social/real-life';

/** What a person did in real life, page after page. */
export function useRealLife() {
  const query = useInfiniteQuery({
    queryKey: realLifeKey,
    queryFn: ({ pageParam, signal }) =>
      api.get<RealLifePage>(`${url}?limit=30${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchOnMount: 'always',
  });
  return { ...query, items: query.data?.pages.flatMap(({ items }) => items) ?? [] };
}

const textsOf = ({ what, helped }: Pick<RealLifeFields, 'what' | 'helped'>) => [what, helped];

export function useRealLifeActs(onDanger?: (fixed: FixedWords) => void) {
  const t = useT();
  const acting = useAct(realLifeKey);
  const keep = useKeep(acting, onDanger);
  return {
    ...acting,
    add: (clientEntryId: string, fields: RealLifeFields) =>
      keep(() => api.post<RealLifeKept>(url, { ...fields, clientEntryId }), textsOf(fields)),
    change: (id: string, changed: ChangeRealLife) => keep(() => api.put<RealLifeKept>(`${url}/${id}`, changed), textsOf(changed)),
    remove({ id, version: _version, createdAt: _createdAt, ...fields }: RealLifeEntry) {
      return acting.act(() => api.delete(`${url}/${id}`), {
        loudly: true,
        done: {
          text: t('comunicacion-social.lifePage.removed'),
          undo: () => api.post(url, { ...fields, clientEntryId: id }),
        },
      });
    },
  };
}
