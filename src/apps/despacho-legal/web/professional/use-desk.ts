import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import type { AddDeskEntry, ChangeDesk, ChangeDeskEntry, Desk } from '../../professional/desk/contract.ts';
import { dayAfter } from './day-after.ts';
import { deskKey, desksKey } from './keys.ts';

const base = '/api/despacho-legal/desks';

/** A professional’s own side of a case. */
export function useDesk(deskId: string) {
  return useQuery({
    queryKey: deskKey(deskId),
    queryFn: ({ signal }) => api.get<Desk>(`${base}/${deskId}`, signal),
    refetchOnMount: 'always',
    enabled: deskId !== '',
  });
}

/** Notes, hours and order. What is taken away can be brought back. */
export function useDeskActs(deskId: string) {
  const t = useT();
  const acting = useAct(desksKey);
  const url = `${base}/${deskId}`;
  return {
    ...acting,
    add: (entry: AddDeskEntry) => acting.act(() => api.post(`${url}/entries`, entry)),
    changeEntry: (id: string, changed: ChangeDeskEntry) => acting.act(() => api.patch(`${url}/entries/${id}`, changed)),
    change: (changed: ChangeDesk) => acting.act(() => api.patch(url, changed)),
    remove: (id: string) =>
      acting.act(() => api.delete(`${url}/entries/${id}`), {
        loudly: true,
        done: { text: t('despacho-legal.desk.removed'), undo: () => api.post(`${url}/entries/${id}/restore`) },
      }),
    start: (what: string) =>
      acting.act(() => api.post(`${url}/counting/start`, { clientEntryId: crypto.randomUUID(), day: dayAfter(0), what })),
    stop: () => acting.act(() => api.post(`${url}/counting/stop`)),
  };
}
