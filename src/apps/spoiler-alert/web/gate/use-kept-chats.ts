import { useCallback, useEffect, useState } from 'react';
import { useSession } from '#ui/session/use-session.ts';
import type { ChatImport } from '../../contract.ts';
import { chatImportsApi } from '../account/chat-imports-api.ts';
import { announceForgotten, onForgotten } from '../device/other-tabs.ts';

type Erased = { name: string } | { count: number } | 'failed';

export type KeptChats = {
  /** Newest first; nothing while the server was not asked, or could not be. */
  items: readonly ChatImport[] | undefined;
  problem: unknown;
  busy: boolean;
  erased: Erased | undefined;
  reload(): void;
  erase(one: ChatImport, name: string): Promise<void>;
  eraseAll(): Promise<void>;
};

/** What the account keeps of chats. It is known to what shows it and to nothing else; other pages are told what is erased. */
export function useKeptChats(): KeptChats {
  const { user } = useSession();
  const personId = user?.id;
  const [items, setItems] = useState<readonly ChatImport[]>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [erased, setErased] = useState<Erased>();
  const load = useCallback(async (signal?: AbortSignal) => {
    try {
      const found = await chatImportsApi.list(signal);
      setProblem(undefined);
      setItems(found);
    } catch (error) {
      if (!signal?.aborted) setProblem(error);
    }
  }, []);
  useEffect(() => {
    if (!personId) return;
    const leaving = new AbortController();
    void load(leaving.signal);
    const stop = onForgotten(() => void load(leaving.signal));
    return () => {
      stop();
      leaving.abort();
    };
  }, [personId, load]);

  const act = async (remove: () => Promise<Erased>) => {
    if (busy) return;
    setBusy(true);
    setErased(undefined);
    try {
      setErased(await remove());
    } catch {
      setErased('failed');
    } finally {
      await load();
      setBusy(false);
    }
  };
  const removeOne = async ({ id }: ChatImport) => {
    await chatImportsApi.remove(id);
    announceForgotten(id);
  };
  return {
    ...{ items, problem, busy, erased },
    reload: () => void load(),
    erase: (one, name) => act(async () => removeOne(one).then(() => ({ name }))),
    eraseAll: () =>
      act(async () => {
        const all = await chatImportsApi.list();
        for (const one of all) await removeOne(one);
        return { count: all.length };
      }),
  };
}
