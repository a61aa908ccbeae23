import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useGo } from '../address/use-go.ts';
import { useProblemText } from '../api/use-problem-text.ts';
import { useInstalledApps } from '../catalog/installed-apps.ts';
import { showToast } from '../primitives/toasts.ts';
import { forgetPerson } from './forget-person.ts';
import { settle } from './profile-edits.ts';
import { useSession } from './use-session.ts';

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
    forgetPerson(personId, apps);
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
