import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useProblemText } from '../api/use-problem-text.ts';
import { dismissToast, showToast, toastStore } from '../primitives/toasts.ts';
import { settle } from '../session/profile-edits.ts';
import { useSession } from '../session/use-session.ts';
import { useInstalledApps } from './installed-apps.ts';
import { useGo } from './use-go.ts';

/** How long somebody who wants to leave waits for what is still on its way. */
const patienceMs = 4_000;

/**
 * The way out. What is only in this browser is sent first; where that fails the person is asked, and may stay. Once they
 * are gone, nothing they wrote is left here (sec/S31).
 */
export function useLeave(personId: string) {
  const client = useQueryClient();
  const apps = useInstalledApps();
  const go = useGo();
  const textOf = useProblemText();
  const { signOut } = useSession();
  const [isAsking, setAsking] = useState(false);

  async function leaveAnyway(): Promise<void> {
    setAsking(false);
    try {
      await signOut();
    } catch (error) {
      showToast({ text: textOf(error) });
      return;
    }
    for (const { onLeft } of apps) onLeft?.(personId);
    forgetKept(personId);
    // They tell of what this person did, and offer to undo it.
    for (const { id } of toastStore.read()) dismissToast(id);
    go('/');
  }

  async function isAllSent(): Promise<boolean> {
    const sent = Promise.all([settle(client), ...apps.map(({ onLeaving }) => onLeaving?.(personId))]).then(
      (answers) => !answers.includes('unsent'),
      () => false,
    );
    return Promise.race([sent, new Promise<boolean>((resolve) => setTimeout(resolve, patienceMs, false))]);
  }

  return {
    isAsking,
    leave: async () => ((await isAllSent()) ? leaveAnyway() : setAsking(true)),
    leaveAnyway,
    stay: () => setAsking(false),
  };
}

/** Whatever this browser keeps of the product under their id. Where it may not be touched, nothing could be kept either. */
function forgetKept(personId: string): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('mentalia.') && key.endsWith(personId)) localStorage.removeItem(key);
  } catch {}
}
