import { useEffect, useRef, useState } from 'react';
import { ApiProblem } from '#ui/api/api-problem.ts';
import { api } from '#ui/api/client.ts';
import { sendFile } from '#ui/api/send-file.ts';
import { useSession } from '#ui/session/use-session.ts';
import type { Country } from '../../contract.ts';
import type { LetterRead } from '../../letters/contract.ts';
import { type BroughtLetter, letterMemory } from './letter-memory.ts';

/** Fifty megabytes: the server takes no more. A file that is larger is not sent at all. */
export const mostLetterBytes = 50 * 1024 * 1024;
const url = '/api/despacho-legal/letters';

export type Doing =
  | { step: 'idle' }
  | { step: 'sending'; part: number }
  | { step: 'reading' }
  | { step: 'stopped' }
  | { step: 'failed'; error: unknown };

/** Brings a letter and has it read. Whatever comes of it, what was typed or chosen stays; stopping stops at once. */
export function useReadLetter() {
  const { user } = useSession();
  const personId = user?.id ?? '';
  const [brought, setBrought] = useState(() => letterMemory.read(personId));
  const [doing, setDoing] = useState<Doing>({ step: 'idle' });
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);
  const change = (next: Partial<BroughtLetter>) => {
    setBrought((before) => {
      const after = { ...before, ...next };
      letterMemory.keep(personId, after);
      return after;
    });
  };

  async function read(ask: (signal: AbortSignal) => Promise<LetterRead>): Promise<void> {
    work.current?.abort();
    const mine = new AbortController();
    work.current = mine;
    setDoing({ step: 'reading' });
    try {
      const found = await ask(mine.signal);
      if (mine.signal.aborted) return;
      change({ read: found });
      setDoing({ step: 'idle' });
    } catch (error) {
      if (!mine.signal.aborted) setDoing({ step: 'failed', error });
    }
  }

  return {
    ...brought,
    doing,
    write: (draft: string) => change({ draft, file: undefined }),
    readText: (text: string, country: Country) => read(() => api.post<LetterRead>(`${url}/text`, { text, country })),
    readFile(file: File, country: Country) {
      change({ file });
      return read(async (signal) => {
        if (file.size > mostLetterBytes) throw new ApiProblem({ ...tooLarge, mostBytes: mostLetterBytes });
        const onPart = (part: number) => !signal.aborted && setDoing(part < 1 ? { step: 'sending', part } : { step: 'reading' });
        // Bytes, whatever the browser takes it for: the server looks for itself.
        const bytes = file.slice(0, file.size, 'application/octet-stream');
        return sendFile<LetterRead>(`${url}/file?country=${country}`, bytes, { signal, onPart });
      });
    },
    stop() {
      work.current?.abort();
      setDoing({ step: 'stopped' });
    },
    again: () => change({ read: undefined }),
    forget() {
      change({ read: undefined, draft: '', file: undefined });
      setDoing({ step: 'idle' });
    },
  };
}

const tooLarge = { type: 'files/too-large', title: 'This file is too large', status: 413 };
