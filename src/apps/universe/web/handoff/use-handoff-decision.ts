import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Handoff, Landed } from '#platform/handoffs/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import { useTell } from '#ui/session/use-tell.ts';
import { handoffsKey } from '../keys.ts';

type Doing = 'taking' | 'going' | 'refusing' | 'restoring';

/** The decision, and where it leads. What fails leaves the page, and all that was written on it, as it was. */
export function useHandoffDecision({ id, to, back }: Handoff, onAccepted: () => void = () => undefined) {
  const t = useT();
  const go = useGo();
  const client = useQueryClient();
  const tell = useTell();
  const [doing, setDoing] = useState<Doing>();
  const [failure, setFailure] = useState<{ error: unknown; during: Doing }>();

  async function attempt(what: Doing, act: () => Promise<void>): Promise<void> {
    if (doing) return;
    setDoing(what);
    setFailure(undefined);
    try {
      await act();
    } catch (error) {
      setFailure({ error, during: what });
      // It was decided in another tab, or an answer was lost: the page shows what did happen.
      if (isProblem(error, 'handoffs/already-decided')) void client.invalidateQueries({ queryKey: [...handoffsKey, 'one', id] });
    } finally {
      setDoing(undefined);
    }
  }
  async function restore(): Promise<void> {
    client.setQueryData([...handoffsKey, 'one', id], await api.post<Handoff>(`/api/handoffs/${id}/restore`));
    // What a refusal made old is old again.
    tell({ kind: 'handoff.refused', handoffId: id }, { kind: 'activity.added' });
  }

  return {
    doing,
    failure,
    accept: (items: { id: string; text: string }[]) =>
      attempt(items.length > 0 ? 'taking' : 'going', async () => {
        const { href } = await api.post<Landed>(`/api/handoffs/${id}/accept`, { items });
        onAccepted();
        go(href);
        tell({ kind: 'handoff.accepted', handoffId: id }, { kind: 'activity.added' });
      }),
    refuse: () =>
      attempt('refusing', async () => {
        await api.post(`/api/handoffs/${id}/refuse`);
        go(back ?? '/');
        tell({ kind: 'handoff.refused', handoffId: id }, { kind: 'activity.added' });
        showToast({
          text: t('universe.handoff.refused', { to: to.name }),
          undo: async () => {
            await restore();
            go(`/universe/pasar/${id}`);
          },
        });
      }),
    restore: () => attempt('restoring', restore),
  };
}
