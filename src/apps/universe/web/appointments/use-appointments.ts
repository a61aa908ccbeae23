import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import type { Appointment, Appointments } from '../../server/practice/contract.ts';
import { appointmentsKey } from '../keys.ts';

/** What this person agreed with others, whoever of them wrote it down. */
export function useAppointments() {
  return useQuery<Appointment[]>({
    queryKey: appointmentsKey,
    queryFn: async ({ signal }) => (await api.get<Appointments>('/api/universe/appointments', signal)).items,
    refetchOnMount: 'always',
  });
}
