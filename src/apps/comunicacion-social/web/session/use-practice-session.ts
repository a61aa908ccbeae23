import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import type { Session } from '../../contract.ts';
import { sessionKey, todayKey } from '../keys.ts';

type Answer = Session | { session: Session | null };

export type PracticeSession = {
  session: Session | undefined;
  /** Why it could not be read. */
  error: unknown;
  readAgain(): Promise<Session | undefined>;
  busy: boolean;
  /** Why the last change could not be made. */
  problem: unknown;
  forgetProblem(): void;
  /** Makes a change on the version that is known here, one after the other. Nothing where it could not be made: `problem` says why. */
  change<Given extends Answer>(send: (url: string, version: number) => Promise<Given>): Promise<Given | undefined>;
};

/** A rehearsal as the server has it, and the one way to change it. Where another page went on meanwhile, what counts is read again. */
export function usePracticeSession(sessionId: string): PracticeSession {
  const client = useQueryClient();
  const queryKey = sessionKey(sessionId);
  const url = `/api/comunicacion-social/sessions/${sessionId}`;
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.get<Session>(url, signal),
    refetchOnMount: 'always',
    retry: (count, problem) => count < 2 && !(isProblem(problem) && problem.status > 0 && problem.status < 500),
  });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const change = async <Given extends Answer>(send: (url: string, version: number) => Promise<Given>) => {
    const mine = line.current.then(async () => {
      // What was being read meanwhile is older than what comes of this.
      await client.cancelQueries({ queryKey });
      const answer = await send(url, client.getQueryData<Session>(queryKey)?.version ?? 1);
      const session = sessionIn(answer);
      if (session) client.setQueryData<Session>(queryKey, session);
      return answer;
    });
    line.current = mine.catch(() => undefined);
    setBusy(true);
    setProblem(undefined);
    try {
      return await mine;
    } catch (refused) {
      if (isOld(refused)) await refetch();
      setProblem(refused);
      return undefined;
    } finally {
      setBusy(false);
      void client.invalidateQueries({ queryKey: todayKey });
    }
  };
  return {
    session: data,
    error,
    readAgain: async () => (await refetch()).data,
    busy,
    problem,
    forgetProblem: () => setProblem(undefined),
    change,
  };
}

function sessionIn(answer: Answer): Session | null {
  return 'session' in answer ? answer.session : answer;
}

function isOld(error: unknown): boolean {
  return isProblem(error, 'comunicacion-social/session-changed') || isProblem(error, 'comunicacion-social/session-is-over');
}
