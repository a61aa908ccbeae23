import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FixedWords } from '#platform/safety/contract.ts';
import { api } from '#ui/api/client.ts';
import { readSignFile } from '../../core/my-signs/read-sign-file.ts';
import type { FileSign } from '../../core/my-signs/sign-file.ts';
import type { PersonalSignKept } from '../../my-signs/contract.ts';
import { mySignsKey, personalUrl } from './my-signs-keys.ts';
import { useFileText } from './use-file-text.ts';

/** A file of signs while it is looked at and brought in. */
export type BringingSigns =
  | { step: 'file'; problem?: string }
  | { step: 'preview'; name: string; signs: FileSign[] }
  | { step: 'running'; done: number; total: number }
  | { step: 'done'; added: string[]; total: number; problem?: string };

/** Reads a file in the browser, shows what is in it, and keeps its signs one by one: it can be stopped, and taken back. */
export function useSignFile() {
  const client = useQueryClient();
  const textOf = useFileText();
  const [state, setState] = useState<BringingSigns>({ step: 'file' });
  /** The first of them that may tell of a danger: people to call come first. */
  const [fixed, setFixed] = useState<FixedWords>();
  const isStopped = useRef(false);
  const refresh = () => client.invalidateQueries({ queryKey: mySignsKey });

  async function read(file: File): Promise<void> {
    try {
      setState({ step: 'preview', name: file.name, signs: readSignFile(new Uint8Array(await file.arrayBuffer())) });
    } catch (error) {
      setState({ step: 'file', problem: textOf(error) });
    }
  }

  async function bring(signs: readonly FileSign[]): Promise<void> {
    isStopped.current = false;
    let told: FixedWords | null = null;
    const added: string[] = [];
    let problem: string | undefined;
    for (const { takes, ...content } of signs) {
      if (isStopped.current || problem !== undefined) break;
      setState({ step: 'running', done: added.length, total: signs.length });
      const clientSignId = crypto.randomUUID();
      try {
        const kept = await api.post<PersonalSignKept>(personalUrl, { clientSignId, content, takes });
        told ??= kept.fixed;
        added.push(clientSignId);
      } catch (error) {
        problem = textOf(error);
      }
    }
    await refresh();
    if (told) setFixed(told);
    setState({ step: 'done', added, total: signs.length, ...(problem !== undefined && { problem }) });
  }

  async function takeBack(added: readonly string[]): Promise<void> {
    const left = [...added];
    try {
      for (const id of added) {
        await api.delete(`${personalUrl}/${id}`);
        left.shift();
      }
      setState({ step: 'file' });
    } catch (error) {
      setState({ step: 'done', added: left, total: added.length, problem: textOf(error) });
    } finally {
      await refresh();
    }
  }

  const stop = () => {
    isStopped.current = true;
  };
  const begin = () => setState({ step: 'file' });
  return { state, fixed, closeFixed: () => setFixed(undefined), read, bring, takeBack, stop, begin };
}
