import { useSyncExternalStore } from 'react';
import { type Visit, visitMemory } from './visit-memory.ts';

/** What this tab knows of the chat, as it is now. */
export function useVisit(): Visit {
  return useSyncExternalStore(visitMemory.subscribe, visitMemory.read, visitMemory.read);
}
