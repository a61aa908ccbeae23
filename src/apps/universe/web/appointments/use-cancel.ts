import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import type { Appointment } from '../../server/practice/contract.ts';
import { appointmentsKey } from '../keys.ts';

/** Cancels an appointment at once, and its notice takes that back. */
export function useCancel({ id }: Appointment) {
  const t = useT();
  const { busy, act } = useAct(appointmentsKey);
  const put = (what: 'cancel' | 'restore') => api.post(`/api/universe/appointments/${id}/${what}`);
  const done = { text: t('universe.privacy.cancelledNow'), undo: () => put('restore') };
  return { busy, cancel: () => void act(() => put('cancel'), { done, loudly: true }) };
}
