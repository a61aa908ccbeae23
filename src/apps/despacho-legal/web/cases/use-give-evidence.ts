import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiProblem } from '#ui/api/api-problem.ts';
import { sendFile } from '#ui/api/send-file.ts';
import type { EntryOf } from '../../entries/contract.ts';
import { caseKey } from './keys.ts';

/** Fifty megabytes: the server takes no more. A file that is larger is not sent at all. */
export const mostBytes = 50 * 1024 * 1024;

export type Giving =
  | { step: 'idle' }
  | { step: 'sending'; name: string; part: number }
  | { step: 'stopped'; name: string }
  | { step: 'failed'; name: string; error: unknown };

/** Gives a file to a case: how far it is, and how to stop it. Tried again it goes under the same id, so that it is one. */
export function useGiveEvidence(caseId: string, onGiven?: (given: EntryOf<'evidence'>) => void) {
  const client = useQueryClient();
  const [now, setNow] = useState<Giving>({ step: 'idle' });
  const work = useRef<AbortController>(undefined);
  const last = useRef<{ file: File; id: string }>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  async function give(file: File, id: string = crypto.randomUUID()): Promise<void> {
    work.current?.abort();
    const mine = new AbortController();
    work.current = mine;
    last.current = { file, id };
    const { name } = file;
    setNow({ step: 'sending', name, part: 0 });
    try {
      if (file.size > mostBytes) throw new ApiProblem({ ...tooLarge, mostBytes });
      const asked = new URLSearchParams({ clientEntryId: id, name: name.slice(0, 200) });
      const given = await sendFile<EntryOf<'evidence'>>(`/api/despacho-legal/cases/${caseId}/evidence?${asked}`, file, {
        signal: mine.signal,
        onPart: (part) => !mine.signal.aborted && setNow({ step: 'sending', name, part }),
      });
      if (mine.signal.aborted) return;
      setNow({ step: 'idle' });
      onGiven?.(given);
    } catch (error) {
      if (!mine.signal.aborted) setNow({ step: 'failed', name, error });
    } finally {
      await client.invalidateQueries({ queryKey: caseKey(caseId) });
    }
  }

  function stop(): void {
    work.current?.abort();
    setNow({ step: 'stopped', name: last.current?.file.name ?? '' });
  }
  const again = () => last.current && void give(last.current.file, last.current.id);
  return { now, give, stop, again };
}

const tooLarge = { type: 'files/too-large', title: 'This file is too large', status: 413 };
