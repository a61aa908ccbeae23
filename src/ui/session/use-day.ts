import { useSyncExternalStore } from 'react';

/** The date on this device. It changes when the person comes back to a page that stayed open past midnight. */
export function useDay(): string {
  return useSyncExternalStore(onReturn, today, today);
}

function onReturn(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

const today = () => new Date().toDateString();
