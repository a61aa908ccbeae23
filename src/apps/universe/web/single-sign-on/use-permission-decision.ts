import { useEffect, useRef, useState } from 'react';
import type { PermissionDecided } from '#platform/auth/single-sign-on/permissions/contract.ts';
import { api } from '#ui/api/client.ts';

export type PermissionDecision = {
  decide(allow: boolean): void;
  /** Which answer is on its way. */
  doing: 'allowing' | 'refusing' | undefined;
  error: unknown;
};

/** The answer to another site, and going back there. With `atOnce` nobody has to be asked. */
export function usePermissionDecision(uid: string, atOnce: boolean): PermissionDecision {
  const [doing, setDoing] = useState<PermissionDecision['doing']>();
  const [error, setError] = useState<unknown>();
  const isSent = useRef(false);

  async function decide(allow: boolean): Promise<void> {
    if (isSent.current) return;
    isSent.current = true;
    setDoing(allow ? 'allowing' : 'refusing');
    setError(undefined);
    try {
      const { next } = await api.post<PermissionDecided>(`/api/auth/permissions/${uid}`, { allow });
      // Out of this page, and back to where they came from: it stays busy until it is gone.
      location.assign(next);
    } catch (problem) {
      isSent.current = false;
      setDoing(undefined);
      setError(problem);
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked for once, when it is known that nobody has to be asked
  useEffect(() => {
    if (atOnce) void decide(true);
  }, [atOnce]);

  return { decide: (allow) => void decide(allow), doing, error };
}
