import { useQuery } from '@tanstack/react-query';
import type { ReceivedGrant, ReceivedGrants } from '#platform/consent/grants/contract.ts';
import { api } from '#ui/api/client.ts';
import type { Appointment, Appointments } from '../../server/practice/contract.ts';
import { appointmentsKey, practiceKey } from '../keys.ts';

/** Who lets this person in. What was taken back is seen as soon as the page is looked at again. */
export function usePeople() {
  return useQuery<ReceivedGrant[]>({
    queryKey: [...practiceKey, 'people'],
    queryFn: async ({ signal }) => (await api.get<ReceivedGrants>('/api/universe/practice/people', signal)).items,
    refetchOnMount: 'always',
  });
}

/** The appointments that this person made. */
export function useAgenda() {
  return useQuery<Appointment[]>({
    queryKey: appointmentsKey,
    queryFn: async ({ signal }) => (await api.get<Appointments>('/api/universe/appointments', signal)).items,
    refetchOnMount: 'always',
  });
}
