import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import type { SignLanguage } from '../../contract.ts';
import type { AddReadAttempt, OwnWord, ReadingNow } from '../../reading/contract.ts';

const url = '/api/sign-link/reading';
const keyOf = (language: SignLanguage) => ['sign-link', 'reading', language] as const;

/** How this person's reading stands in a language, and what changes it. What the server answers is what stands next. */
export function useReading(language: SignLanguage) {
  const t = useT();
  const client = useQueryClient();
  const key = keyOf(language);
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<ReadingNow>(`${url}?language=${language}`, signal),
    refetchOnWindowFocus: false,
  });
  const [attempting, changing] = [useAct(), useAct(['sign-link', 'reading'])];
  const put = (now: ReadingNow) => void client.setQueryData(key, now);
  const addWord = (text: string, clientWordId: string) => api.post<OwnWord>(`${url}/words`, { clientWordId, text });
  return {
    ...query,
    attempting,
    changing,
    /** Answers how its letters were read, or nothing where that could not be kept. */
    async add(attempt: Omit<AddReadAttempt, 'language'>): Promise<ReadingNow['attempts'][number] | undefined> {
      let now: ReadingNow | undefined;
      await attempting.act(async () => {
        now = await api.post<ReadingNow>(`${url}/attempts`, { ...attempt, language });
        put(now);
      });
      return now?.attempts.find(({ id }) => id === attempt.clientAttemptId);
    },
    undo: (id: string) => attempting.act(async () => put(await api.delete<ReadingNow>(`${url}/attempts/${id}`))),
    forget: () => changing.act(async () => put(await api.delete<ReadingNow>(`${url}?language=${language}`))),
    addWord: (text: string) => changing.act(() => addWord(text, crypto.randomUUID())),
    removeWord: ({ id, text }: OwnWord) =>
      changing.act(() => api.delete(`${url}/words/${id}`), {
        done: { text: t('sign-link.reading.own.removed', { word: text }), undo: () => addWord(text, id) },
      }),
  };
}

export type Reading = ReturnType<typeof useReading>;
