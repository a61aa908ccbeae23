import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import type { AddMadeAttempt, Calibration, PracticeNow } from '../../camera/contract.ts';
import type { SignLanguage } from '../../contract.ts';

const url = '/api/sign-link/practice';

/** How this person's practice stands in a language, and what changes it. What the server answers is what stands next. */
export function usePractice(language: SignLanguage) {
  const client = useQueryClient();
  const key = ['sign-link', 'practice', language] as const;
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<PracticeNow>(`${url}?language=${language}`, signal),
    refetchOnWindowFocus: false,
  });
  const [adding, changing] = [useAct(), useAct()];
  const put = (now: PracticeNow) => void client.setQueryData(key, now);
  const one = (letter?: string) => (letter === undefined ? '' : `&letter=${encodeURIComponent(letter)}`);
  return {
    ...query,
    adding,
    changing,
    add: (attempt: Omit<AddMadeAttempt, 'language'>) =>
      adding.act(async () => put(await api.post<PracticeNow>(`${url}/attempts`, { ...attempt, language }))),
    forget: () => changing.act(async () => put(await api.delete<PracticeNow>(`${url}?language=${language}`))),
    calibrate: (calibration: Calibration) =>
      changing.act(async () => put(await api.put<PracticeNow>(`${url}/calibrations`, { ...calibration, language }))),
    uncalibrate: (letter?: string) =>
      changing.act(async () => put(await api.delete<PracticeNow>(`${url}/calibrations?language=${language}${one(letter)}`))),
  };
}

export type Practice = ReturnType<typeof usePractice>;
