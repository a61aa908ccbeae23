import { useQuery } from '@tanstack/react-query';
import type { Grant, Grants } from '#platform/consent/grants/contract.ts';
import { api } from '#ui/api/client.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { showToast } from '#ui/primitives/toasts.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { grantsKey } from '../keys.ts';

/** Whom this person lets see what. */
export function useGrants() {
  return useQuery({
    queryKey: grantsKey,
    queryFn: async ({ signal }) => (await api.get<Grants>('/api/user/grants', signal)).items,
    refetchOnMount: 'always',
  });
}

export const nameOfGrant = ({ label, grantee }: Grant): string => grantee?.name ?? label;

/** What can be done with a permission. Each act is told, and what can be undone says how. */
export function useGrantActs(grant: Grant) {
  const t = useT();
  const format = useFormat();
  const { busy, act } = useAct(grantsKey);
  const name = nameOfGrant(grant);
  const url = `/api/user/grants/${grant.id}`;

  return {
    busy,
    revoke: () =>
      act(
        async () => {
          await api.post(`${url}/revoke`);
          // The row takes its button with it, so the focus goes to what stays.
          document.getElementById('universe-people')?.focus({ preventScroll: true });
        },
        { done: { text: t('universe.privacy.revoked', { name }), undo: () => api.post(`${url}/restore`) }, loudly: true },
      ),
    extend: () =>
      act(
        async () => {
          const { expiresAt } = await api.patch<Grant>(url, { days: 90 });
          showToast({ text: t('universe.privacy.extended', { name, date: format.date(expiresAt) }) });
        },
        { loudly: true },
      ),
    allow: (askId: string, scopes: string[]) =>
      act(() => api.post(`/api/user/grant-asks/${askId}/allow`, { scopes }), {
        done: { text: t('universe.privacy.ask.allowed', { name }) },
        loudly: true,
      }),
    refuse: (askId: string) =>
      act(() => api.post(`/api/user/grant-asks/${askId}/refuse`), {
        done: { text: t('universe.privacy.ask.refused', { name }) },
        loudly: true,
      }),
  };
}
