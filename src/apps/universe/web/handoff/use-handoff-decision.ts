import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Handoff, Landed } from '#platform/handoffs/contract.ts';
import type { CrossAppEvent } from '#platform/handoffs/core/cross-app-event.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import { announceCrossApp } from '#ui/session/cross-app.ts';
import { refreshFor } from '#ui/session/refresh-for.ts';
import { useGo } from '#ui/shell/use-go.ts';

type Doing = 'taking' | 'going' | 'refusing' | 'restoring';

/** The decision, and where it leads. What fails leaves the page, and all that was written on it, as it was. */
export function useHandoffDecision({ id, to, back }: Handoff, onAccepted: () => void = () => undefined) {
  const t = useT();
  const go = useGo();
  const client = useQueryClient();
  const [doing, setDoing] = useState<Doing>();
  const [failure, setFailure] = useState<{ error: unknown; during: Doing }>();

  const tell = (event: CrossAppEvent): void => {
    announceCrossApp(event);
    refreshFor(client, event);
  };
  async function attempt(what: Doing, act: () => Promise<void>): Promise<void> {
    if (doing) return;
    setDoing(what);
    setFailure(undefined);
    try {
      await act();
    } catch (error) {
      setFailure({ error, during: what });
    } finally {
      setDoing(undefined);
    }
  }
  async function restore(): Promise<void> {
    client.setQueryData(['handoffs', 'one', id], await api.post<Handoff>(`/api/handoffs/${id}/restore`));
    // What a refusal made old is old again.
    tell({ kind: 'handoff.refused', handoffId: id });
  }

  return {
    doing,
    failure,
    accept: (items: { id: string; text: string }[]) =>
      attempt(items.length > 0 ? 'taking' : 'going', async () => {
        const { href } = await api.post<Landed>(`/api/handoffs/${id}/accept`, { items });
        onAccepted();
        go(href);
        tell({ kind: 'handoff.accepted', handoffId: id });
      }),
    refuse: () =>
      attempt('refusing', async () => {
        await api.post(`/api/handoffs/${id}/refuse`);
        go(back ?? '/');
        tell({ kind: 'handoff.refused', handoffId: id });
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
