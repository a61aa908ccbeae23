import { type Query, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { User } from '#platform/auth/contract.ts';
import { isProblem } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { pagePerson } from '../api/page-person.ts';
import { leaveProfile } from './profile-edits.ts';
import { announceWhoIsHere } from './who-is-here.ts';
import { whyOver } from './why-over.ts';

export type Session = {
  /** `unknown`: the server could not be asked, so nobody is sent away. */
  status: 'loading' | 'signed-in' | 'signed-out' | 'unknown';
  user?: User;
  setUser(user: User): void;
  signOut(): Promise<void>;
};

export const sessionKey = ['session'];

/** Who is here. Asked once, kept while the page is open: an open page never ends its own session. */
export function useSession(): Session {
  const client = useQueryClient();
  const { data, error, isPending } = useQuery({
    queryKey: sessionKey,
    queryFn: askWho,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

  return useMemo(
    () => ({
      status: statusOf(data, Boolean(error), isPending),
      user: data ?? undefined,
      setUser(user) {
        forgetTheRest(client);
        whyOver.forget();
        isHere(user);
        client.setQueryData(sessionKey, user);
      },
      async signOut() {
        await api.post('/api/auth/sign-out');
        forgetTheRest(client);
        nobodyIsHere();
        announceWhoIsHere(null);
        client.setQueryData(sessionKey, null);
      },
    }),
    [client, data, error, isPending],
  );
}

async function askWho(): Promise<User | null> {
  try {
    const { user } = await api.get<{ user: User }>('/api/user');
    isHere(user);
    return user;
  } catch (error) {
    if (isProblem(error) && error.status === 401) {
      nobodyIsHere();
      return null;
    }
    throw error;
  }
}

/** The page is theirs from now on, and other pages of this browser are told so: they may still be of somebody else. */
function isHere({ id }: User): void {
  document.documentElement.dataset.session = '';
  pagePerson.is(id);
  announceWhoIsHere(id);
}

function nobodyIsHere(): void {
  delete document.documentElement.dataset.session;
  pagePerson.is(undefined);
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
