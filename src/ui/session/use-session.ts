import { type Query, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { User } from '#platform/auth/contract.ts';
import { isProblem } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { leaveProfile } from './profile-edits.ts';

export type Session = {
  /** `unknown`: the server could not be asked, so nobody is sent away. */
  status: 'loading' | 'signed-in' | 'signed-out' | 'unknown';
  user?: User;
  refresh(): Promise<void>;
  setUser(user: User): void;
  signOut(): Promise<void>;
};

export const sessionKey = ['session'];

/** Who is here. Asked once, kept while the page is open: an open page never ends its own session. */
export function useSession(): Session {
  const client = useQueryClient();
  const { data, error, isPending } = useQuery({
    queryKey: sessionKey,
    queryFn: () => askWho(client),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

  return useMemo(
    () => ({
      status: statusOf(data, Boolean(error), isPending),
      user: data ?? undefined,
      refresh: () => client.refetchQueries({ queryKey: sessionKey }),
      setUser(user) {
        document.documentElement.dataset.session = '';
        forgetTheRest(client);
        client.setQueryData(sessionKey, user);
      },
      async signOut() {
        await api.post('/api/auth/sign-out');
        forgetTheRest(client);
        delete document.documentElement.dataset.session;
        client.setQueryData(sessionKey, null);
      },
    }),
    [client, data, error, isPending],
  );
}

async function askWho(client: QueryClient): Promise<User | null> {
  try {
    const { user } = await api.get<{ user: User }>('/api/user');
    document.documentElement.dataset.session = '';
    const known = client.getQueryData<User | null>(sessionKey);
    // Another tab signed somebody else in: what is on the page is read anew, as them.
    if (known && known.id !== user.id) {
      leaveProfile(client);
      void client.resetQueries({ predicate: isOfSomebody });
    }
    return user;
  } catch (error) {
    if (isProblem(error) && error.status === 401) {
      delete document.documentElement.dataset.session;
      return null;
    }
    throw error;
  }
}

function statusOf(data: User | null | undefined, failed: boolean, isPending: boolean): Session['status'] {
  if (data) return 'signed-in';
  if (data === null) return 'signed-out';
  return isPending || !failed ? 'loading' : 'unknown';
}

/** Whether somebody may be signed in, before the server has said who: `/prefs.js` has seen the cookie that pages cannot. */
export function mayBeSignedIn(): boolean {
  return 'session' in document.documentElement.dataset;
}

/** What one person read must not be there for the next one. */
function forgetTheRest(client: QueryClient): void {
  leaveProfile(client);
  client.removeQueries({ predicate: isOfSomebody });
}

function isOfSomebody({ queryKey }: Query): boolean {
  return queryKey[0] !== sessionKey[0];
}
