import type { TrustedContact, TrustedContactFields } from '#platform/safety/plan/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { planKey } from '#ui/session/plan-key.ts';

const url = '/api/safety/contacts';

/** Adds, changes and removes the people somebody trusts; who was removed can be put back from the notice. */
export function useContacts() {
  const t = useT();
  const acting = useAct(planKey);
  return {
    ...acting,
    keep: (id: string, fields: TrustedContactFields, isNew: boolean) =>
      acting.act(() => (isNew ? api.post(url, { id, ...fields }) : api.put(`${url}/${id}`, fields))),
    remove: (contact: TrustedContact) =>
      acting.act(() => api.delete(`${url}/${contact.id}`), {
        loudly: true,
        done: { text: t('universe.planPage.contacts.removed', { name: contact.name }), undo: () => api.post(url, contact) },
      }),
  };
}
