import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FixedWords } from '#platform/safety/contract.ts';
import { api } from '#ui/api/client.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { useKeep } from '#ui/session/use-keep.ts';
import type { SignLanguage } from '../../contract.ts';
import type { AddReadAttempt, OwnWord, OwnWordKept, ReadingNow } from '../../reading/contract.ts';

const url = '/api/sign-link/reading';
const keyOf = (language: SignLanguage) => ['sign-link', 'reading', language] as const;

/**
 * How this person's reading stands in a language, and what changes it. What the server answers is what stands next. `onDanger` has
 * people to call where a word that somebody adds may tell of a danger.
 */
export function useReading(language: SignLanguage, onDanger: (danger: FixedWords & { isKept: boolean }) => void) {
  const t = useT();
  const client = useQueryClient();
  const key = keyOf(language);
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.get<ReadingNow>(`${url}?language=${language}`, signal),
    refetchOnWindowFocus: false,
  });
  const [attempting, changing] = [useAct(), useAct(['sign-link', 'reading'])];
  const keepSafely = useKeep(changing, (fixed) => onDanger({ ...fixed, isKept: false }));
  const put = (now: ReadingNow) => void client.setQueryData(key, now);
  const addWord = (text: string, clientWordId: string) => api.post<OwnWordKept>(`${url}/words`, { clientWordId, text });
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
    /** Answers whether it was kept. */
    async addWord(text: string): Promise<boolean> {
      const kept = await keepSafely(() => addWord(text, crypto.randomUUID()), [text]);
      if (kept?.fixed) onDanger({ ...kept.fixed, isKept: true });
      return kept !== undefined;
    },
    removeWord: ({ id, text }: OwnWord) =>
      changing.act(() => api.delete(`${url}/words/${id}`), {
        done: { text: t('sign-link.reading.own.removed', { word: text }), undo: () => addWord(text, id) },
      }),
  };
}

export type Reading = ReturnType<typeof useReading>;
