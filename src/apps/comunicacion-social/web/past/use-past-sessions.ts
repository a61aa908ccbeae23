import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useGo } from '#ui/address/use-go.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import type { RemovedSession, Session, SessionPage, SessionSummary } from '../../contract.ts';
import { progressKey, scenariosKey, sessionKey, sessionsKey, todayKey } from '../keys.ts';
import { draftMemory } from '../session/draft-memory.ts';
import { useReopen } from '../session/use-reopen.ts';

const url = '/api/comunicacion-social/sessions';
const changed = [sessionsKey, todayKey, progressKey, scenariosKey];

/** A person's rehearsals, newest first, page after page. */
export function usePastSessions() {
  const query = useInfiniteQuery({
    queryKey: sessionsKey,
    queryFn: ({ pageParam, signal }) =>
      api.get<SessionPage>(`${url}?limit=20${pageParam ? `&after=${encodeURIComponent(pageParam)}` : ''}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchOnMount: 'always',
  });
  return { ...query, items: query.data?.pages.flatMap(({ items }) => items) ?? [] };
}

export function usePastActs() {
  const t = useT();
  const go = useGo();
  const client = useQueryClient();
  const reopen = useReopen();
  const acting = useAct(...changed);
  const refresh = () => Promise.all(changed.map((queryKey) => client.invalidateQueries({ queryKey })));
  return {
    ...acting,
    /** It goes at once. What it was stays with this page alone, and only that brings it back. */
    async remove({ id, title }: SessionSummary): Promise<void> {
      let removed: RemovedSession | undefined;
      const send = async () => {
        removed = await api.delete<RemovedSession>(`${url}/${id}`);
      };
      if (!(await acting.act(send, { loudly: true }))) return;
      const back = removed;
      const undo = async () => {
        await api.post<Session>(`${url}/restored`, back);
        await refresh();
      };
      showToast({ text: t('comunicacion-social.past.removed', { title }), undo: back?.removed ? undo : undefined });
      client.removeQueries({ queryKey: sessionKey(id) });
      draftMemory.write(id, undefined);
    },
    /** Goes on with one that was stopped, at the turn where it was. */
    async goOn({ id }: SessionSummary): Promise<void> {
      const isOpen = await acting.act(async () => reopen(await api.get<Session>(`${url}/${id}`)), { loudly: true });
      if (isOpen) go(`/comunicacion-social/ensayo/${id}`);
    },
  };
}
