import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '#ui/api/client.ts';

import type { SignLanguage } from '../../contract.ts';
import { readSignExport } from '../../core/sign-export/read-sign-export.ts';
import type { BroughtSign, SignExport } from '../../core/sign-export/sign-export.ts';
import type { BroughtSigns, KnownSigns } from '../../dictionary/contract.ts';
import { useFileText } from '../my-signs/use-file-text.ts';
import { dictionaryKey, importsUrl } from './dictionary-keys.ts';

const [checkedAtOnce, broughtAtOnce] = [500, 100];

/** A file while it is looked through and brought in. `fresh` are the signs that would be added. */
export type Bringing =
  | { step: 'file'; problem?: string; removed?: number }
  | { step: 'reading' }
  | { step: 'preview'; file: SignExport; fileName: string; fresh: BroughtSign[]; known: number; problem?: string }
  | { step: 'running'; done: number; total: number }
  | { step: 'done'; importId: string; added: number; skipped: number; isStopped: boolean; problem?: string };

/**
 * Reads a file here in the browser, shows what it would add, and sends that piece by piece: it can be stopped between two pieces, and what
 * came in taken back. The file itself goes nowhere.
 */
export function useBringing(language: SignLanguage) {
  const client = useQueryClient();
  const textOf = useFileText();
  const [state, setState] = useState<Bringing>({ step: 'file' });
  const isStopped = useRef(false);

  async function read(file: File): Promise<void> {
    setState({ step: 'reading' });
    try {
      const read = readSignExport(new Uint8Array(await file.arrayBuffer()));
      const unlike = withoutTwins(read.signs);
      const known: boolean[] = [];
      for (let at = 0; at < unlike.length; at += checkedAtOnce) {
        const items = unlike.slice(at, at + checkedAtOnce).map(({ terms: [term = ''], fsw }) => ({ term, fsw }));
        known.push(...(await api.post<KnownSigns>(`${importsUrl}/check`, { language, items })).known);
      }
      const fresh = unlike.filter((_, at) => !known[at]);
      setState({ step: 'preview', file: read, fileName: file.name, fresh, known: read.signs.length - fresh.length });
    } catch (error) {
      setState({ step: 'file', problem: textOf(error) });
    }
  }

  async function bring(fresh: readonly BroughtSign[], source: string): Promise<void> {
    const clientImportId = crypto.randomUUID();
    isStopped.current = false;
    let [added, skipped] = [0, 0];
    let problem: string | undefined;
    for (let at = 0; at < fresh.length && !isStopped.current && problem === undefined; at += broughtAtOnce) {
      setState({ step: 'running', done: at, total: fresh.length });
      const items = fresh.slice(at, at + broughtAtOnce);
      try {
        const answer = await api.post<BroughtSigns>(importsUrl, { clientImportId, language, source, items });
        added += answer.added;
        skipped += answer.skipped;
      } catch (error) {
        problem = textOf(error);
      }
    }
    await client.invalidateQueries({ queryKey: dictionaryKey });
    setState({
      step: 'done',
      importId: clientImportId,
      added,
      skipped,
      isStopped: isStopped.current,
      ...(problem !== undefined && { problem }),
    });
  }

  async function takeBack(importId: string): Promise<void> {
    try {
      const { removed } = await api.delete<{ removed: number }>(`${importsUrl}/${importId}`);
      setState({ step: 'file', removed });
    } catch (error) {
      setState((now) => (now.step === 'done' ? { ...now, problem: textOf(error) } : now));
    } finally {
      await client.invalidateQueries({ queryKey: dictionaryKey });
    }
  }

  return {
    state,
    read,
    bring,
    takeBack,
    stop: () => {
      isStopped.current = true;
    },
    begin: () => setState({ step: 'file' }),
  };
}

/** The same word with the same sign twice in one file is one sign. */
function withoutTwins(signs: readonly BroughtSign[]): BroughtSign[] {
  const seen = new Map(signs.map((sign) => [`${sign.terms[0]?.toLocaleLowerCase('es')}\n${sign.fsw}`, sign]));
  return [...seen.values()];
}
