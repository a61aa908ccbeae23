import { boardStore } from './board-store.ts';
import { deviceBoard } from './device-board.ts';

/** Sends what waits of a person who is about to sign out, and says whether all of it got to the server. */
export async function sendBeforeLeaving(personId: string): Promise<'clear' | 'unsent'> {
  const kept = await deviceBoard.read(personId);
  if (!kept || kept.pending.length === 0) return 'clear';
  await boardStore.open(personId);
  return boardStore.read().pending.length === 0 ? 'clear' : 'unsent';
}
