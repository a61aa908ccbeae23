import { useEffect, useSyncExternalStore } from 'react';
import { registerWorker } from '#ui/offline/register-worker.ts';
import { useSession } from '#ui/session/use-session.ts';
import type { OwnPhraseNow } from '../../core/speak/own-phrase.ts';
import { boardMemory } from './board-memory.ts';
import { type BoardNow, boardStore } from './board-store.ts';

export type Board = BoardNow & { own: readonly OwnPhraseNow[]; isSignedOut: boolean };

/** The board of whoever is here. Without a network, that of whoever was here last on this device. */
export function useBoard(): Board {
  const { status, user } = useSession();
  const now = useSyncExternalStore(boardStore.subscribe, boardStore.read, boardStore.read);
  const personId = status === 'unknown' ? boardMemory.owner() : user?.id;
  useEffect(() => {
    if (status === 'signed-out') void boardMemory.forget();
    if (personId === undefined) return;
    void boardStore.open(personId);
    registerWorker();
    const again = () => void boardStore.open(personId);
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
    };
  }, [personId, status]);
  const isHere = now.personId === personId;
  return { ...now, own: isHere ? boardStore.phrasesOf(now) : [], isSignedOut: status === 'signed-out' };
}
