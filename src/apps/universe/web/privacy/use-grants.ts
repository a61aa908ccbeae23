import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Grant, Grants } from '#platform/consent/grants/contract.ts';
import { api } from '#ui/api/client.ts';
import { useProblemText } from '#ui/api/use-problem-text.ts';
import { useFormat } from '#ui/i18n/use-format.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { showToast } from '#ui/primitives/toasts.ts';
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
export function useGrantActions() {
  const client = useQueryClient();
  const t = useT();
  const format = useFormat();
  const textOf = useProblemText();
  const refresh = () => client.invalidateQueries({ queryKey: grantsKey });

  async function attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      showToast({ text: t('universe.privacy.failed', { why: textOf(error) }) });
    }
    await refresh();
  }

  return {
    revoke: (grant: Grant) =>
      attempt(async () => {
        await api.post(`/api/user/grants/${grant.id}/revoke`);
        showToast({
          text: t('universe.privacy.revoked', { name: nameOfGrant(grant) }),
          undo: () => attempt(async () => void (await api.post(`/api/user/grants/${grant.id}/restore`))),
        });
      }),
    extend: (grant: Grant) =>
      attempt(async () => {
        const { expiresAt } = await api.patch<Grant>(`/api/user/grants/${grant.id}`, { days: 90 });
        showToast({ text: t('universe.privacy.extended', { name: nameOfGrant(grant), date: format.date(expiresAt) }) });
      }),
    allow: (grant: Grant, askId: string, scopes: string[]) =>
      attempt(async () => {
        await api.post(`/api/user/grant-asks/${askId}/allow`, { scopes });
        showToast({ text: t('universe.privacy.ask.allowed', { name: nameOfGrant(grant) }) });
      }),
    refuse: (grant: Grant, askId: string) =>
      attempt(async () => {
        await api.post(`/api/user/grant-asks/${askId}/refuse`);
        showToast({ text: t('universe.privacy.ask.refused', { name: nameOfGrant(grant) }) });
      }),
  };
}
