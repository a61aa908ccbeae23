import { useQuery } from '@tanstack/react-query';
import type { FixedWords } from '#platform/safety/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeep } from '#ui/session/use-keep.ts';
import type { CaseShare, CaseShares, ChangeShare, ShareCase } from '../../professional/contract.ts';
import { seenKey, sharesKey } from './keys.ts';

const base = '/api/despacho-legal';

/** With whom a case is shared, and whom its person may ask. */
export function useShares(caseId: string) {
  return useQuery({
    queryKey: sharesKey(caseId),
    queryFn: ({ signal }) => api.get<CaseShares>(`${base}/cases/${caseId}/shares`, signal),
    refetchOnMount: 'always',
    refetchInterval: 30_000,
    enabled: caseId !== '',
  });
}

/** Asks, changes and takes back. Taking back can be undone for a day. */
export function useShareActs(caseId: string, onDanger?: (fixed: FixedWords) => void) {
  const t = useT();
  const acting = useAct(sharesKey(caseId), seenKey(caseId));
  const keep = useKeep(acting, onDanger);
  const one = (id: string) => `${base}/own-shares/${id}`;
  return {
    ...acting,
    ask: (asked: ShareCase) => keep(() => api.post<CaseShares>(`${base}/cases/${caseId}/shares`, asked), [asked.question]),
    change: (id: string, changed: ChangeShare) => acting.act(() => api.patch(one(id), changed)),
    revoke: ({ id, with: name }: CaseShare) =>
      acting.act(() => api.post(`${one(id)}/revoke`), {
        loudly: true,
        done: {
          text: t('despacho-legal.share.revoked', { name: name ?? t('despacho-legal.share.somebody') }),
          undo: () => api.post(`${one(id)}/restore`),
        },
      }),
    restore: ({ id }: CaseShare) => acting.act(() => api.post(`${one(id)}/restore`), { loudly: true }),
  };
}
