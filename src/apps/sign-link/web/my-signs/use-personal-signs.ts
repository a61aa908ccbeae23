import { useQuery } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import type { PersonalSign, PersonalSigns } from '../../my-signs/contract.ts';
import { mySignsKey, personalUrl } from './my-signs-keys.ts';

/** All signs of whoever is here. */
export function usePersonalSigns() {
  return useQuery({
    queryKey: [...mySignsKey, 'list'],
    queryFn: ({ signal }) => api.get<PersonalSigns>(personalUrl, signal),
  });
}

/** One of them, with its takes. */
export function usePersonalSign(id: string) {
  return useQuery({
    queryKey: [...mySignsKey, 'sign', id],
    queryFn: ({ signal }) => api.get<PersonalSign>(`${personalUrl}/${id}`, signal),
  });
}
