import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '#ui/api/client.ts';
import { useAct } from '#ui/primitives/use-act.ts';
import { type Topic, topicOf } from '../../core/learn/topics.ts';
import type { AnswerQuiz, QuizToday } from '../../learn/contract.ts';

const url = '/api/spoiler-alert/quiz';
const quizKey = ['spoiler-alert', 'quiz'] as const;

/** What there is to look at today. What the server answers is the next list. */
export function useQuiz() {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: quizKey,
    queryFn: ({ signal }) => api.get<QuizToday>(url, signal),
    refetchOnMount: 'always',
    refetchOnWindowFocus: false,
  });
  const acting = useAct();
  async function send(path: string, body: object): Promise<boolean> {
    const isDone = await acting.act(async () => {
      client.setQueryData(quizKey, await api.post<QuizToday>(`${url}/${path}`, body));
    });
    // Another page may have answered it: what counts is read again.
    if (!isDone) await client.invalidateQueries({ queryKey: quizKey });
    return isDone;
  }
  return {
    ...query,
    acting,
    answer: (answered: AnswerQuiz) => send('answer', answered),
    undo: (key: string) => send('undo', { key }),
    async forget(): Promise<boolean> {
      const isDone = await acting.act(() => api.delete(url));
      await client.invalidateQueries({ queryKey: quizKey });
      return isDone;
    },
  };
}

export type Waiting = { key: string; dueAt: string | null };

/** What comes one after the other today: what comes again, then what is new, with what was just read about before the rest. */
export function todayOf({ due, fresh, left }: QuizToday, topic: Topic | null): Waiting[] {
  const isWanted = (key: string) => Number(topic !== null && topicOf(key) === topic);
  const met = fresh.toSorted((one, other) => isWanted(other) - isWanted(one));
  return [...due, ...met.map((key) => ({ key, dueAt: null }))].slice(0, left);
}
