import { useEffect, useRef, useState } from 'react';
import type { StoredFile } from '#platform/files/contract.ts';
import { ApiProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { sendFile } from '#ui/api/send-file.ts';
import { makeSound } from './make-sound.ts';

import { isOpen, useAudioRun } from './use-audio-run.ts';

type Here = { step: 'idle' | 'reading' | 'stopped' } | { step: 'sending'; part: number } | { step: 'failed'; error: unknown };

/** What is going on with a file: here, or since it was sent, on the server. `part` is how far it is, from 0 to 1. */
export type AudioFileNow =
  | Here
  | { step: 'waiting' }
  | { step: 'looking'; part: number }
  | { step: 'done'; analysisId: string | null };

/** A file of sound from choosing it to its numbers: made smaller here, sent, and followed. It can be stopped at each step. */
export function useAudioFile() {
  const { runId, run, follow, stop: stopRun, begin } = useAudioRun();
  const [here, setHere] = useState<Here>({ step: 'idle' });
  const work = useRef<AbortController>(undefined);
  // Whoever leaves while it is being sent sends no more of it; what the server has goes on.
  useEffect(() => () => work.current?.abort(), []);

  async function look(file: File): Promise<void> {
    work.current?.abort();
    const mine = new AbortController();
    work.current = mine;
    const { signal } = mine;
    follow(undefined);
    setHere({ step: 'reading' });
    try {
      const sound = await makeSound(file);
      signal.throwIfAborted();
      const show = (part: number) => setHere({ step: 'sending', part: Math.floor(part * 100) / 100 });
      show(0);
      const to = `/api/user/files?purpose=audio&name=${encodeURIComponent(file.name.slice(0, 200))}`;
      const stored = await sendFile<StoredFile>(to, sound, { signal, onPart: show });
      const begun = signal.aborted ? undefined : await begin(stored.id).catch((error) => dropFile(stored.id, error));
      if (!begun) await dropFile(stored.id, signal.reason);
      else if (signal.aborted) await stopRun(begun.id);
      else follow(begun.id);
      if (!signal.aborted) setHere({ step: 'idle' });
    } catch (error) {
      if (!signal.aborted) setHere({ step: 'failed', error });
    }
  }

  async function stop(): Promise<void> {
    work.current?.abort();
    setHere({ step: 'stopped' });
    if (!runId || (run && !isOpen(run))) return;
    try {
      await stopRun(runId);
      follow(undefined);
    } catch (error) {
      setHere({ step: 'failed', error });
    }
  }

  return { now: nowOf(), look, stop, forget: () => follow(undefined) };

  function nowOf(): AudioFileNow {
    if (here.step !== 'idle' || !runId) return here;
    if (!run || run.status === 'queued') return { step: 'waiting' };
    if (run.status === 'running') return { step: 'looking', part: run.progress / 100 };
    if (run.status === 'done') return { step: 'done', analysisId: run.analysisId };
    if (run.status === 'cancelled') return { step: 'stopped' };
    const type = run.problem ?? 'analysis/run-broken';
    return { step: 'failed', error: new ApiProblem({ type, title: type, status: 422 }) };
  }
}

/** A file that nobody will look at goes at once; it would go by itself in some days. */
async function dropFile(id: string, error: unknown): Promise<never> {
  await api.delete(`/api/user/files/${id}`).catch(() => undefined);
  throw error;
}
