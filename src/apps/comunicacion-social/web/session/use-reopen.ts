import { useQueryClient } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import type { Session } from '../../contract.ts';
import { progressKey, sessionKey, sessionsKey, todayKey } from '../keys.ts';

/** Goes on with a rehearsal that was stopped: the way back of «Hasta aquí». What it throws is for whoever shows it. */
export function useReopen(): (session: Pick<Session, 'id' | 'version'>) => Promise<void> {
  const client = useQueryClient();
  return async ({ id, version }) => {
    // Pressed here and in the notice, it is once.
    if (client.getQueryData<Session>(sessionKey(id))?.status === 'open') return;
    try {
      client.setQueryData(sessionKey(id), await api.post<Session>(`/api/comunicacion-social/sessions/${id}/reopen`, { version }));
    } catch (problem) {
      // Another page may have gone on meanwhile: what counts is read again.
      await client.invalidateQueries({ queryKey: sessionKey(id) });
      throw problem;
    } finally {
      for (const queryKey of [todayKey, sessionsKey, progressKey]) void client.invalidateQueries({ queryKey });
    }
  };
}
