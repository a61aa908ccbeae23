import type { User } from '#platform/auth/contract.ts';
import { useGo } from '#ui/address/use-go.ts';
import { useSession } from '#ui/session/use-session.ts';
import { safeNext } from '../../core/safe-next.ts';

/** The page is theirs now. Whoever asked for another page gets that one, at the same address or at the one the entrance was told. */
export function useArrive(): (user: User, options?: { isNew?: boolean; next?: string | null }) => void {
  const go = useGo();
  const { setUser } = useSession();
  return (user, { isNew = false, next = new URLSearchParams(location.search).get('next') } = {}) => {
    if (isNew) go('/bienvenida', { replace: true });
    else if (isEntrance(location.pathname)) go(safeNext(next, location.origin) ?? '/universe', { replace: true });
    setUser(user);
  };
}

const isEntrance = (path: string): boolean => /^\/(?:entrar|crear-cuenta)(?:\/|$)/.test(path);
