import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { onOtherPerson } from '../api/client.ts';
import { pagePerson } from '../api/page-person.ts';
import type { WebApp } from '../catalog/define-web-app.ts';
import { beginAgain } from './begin-again.ts';
import { forgetPerson } from './forget-person.ts';
import { leaveProfile } from './profile-edits.ts';
import { sessionKey } from './use-session.ts';
import { onWhoIsHere } from './who-is-here.ts';
import { type WhyOver, whyOver } from './why-over.ts';

/**
 * Keeps a page one person's: when they sign out in another tab, or somebody else signs in, it lets go of everything of theirs and
 * begins again, also where their session had ended before. Answers whether it is over: then nothing of it may be on screen.
 */
export function useOnePerson(client: QueryClient, apps: readonly WebApp[]): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const letGo = (why: WhyOver): void => {
      const personId = pagePerson.holder();
      if (!personId || pagePerson.isOver()) return;
      pagePerson.end();
      // First out of sight, at once; and what pages keep when they close is kept before it is all forgotten.
      flushSync(() => setOver(true));
      leaveProfile(client);
      client.clear();
      forgetPerson(personId, apps);
      whyOver.keep(why);
      beginAgain();
    };
    const comesBack = ({ persisted }: PageTransitionEvent): void => {
      // Kept asleep by the browser, it could not hear who came and went.
      if (persisted) void client.invalidateQueries({ queryKey: sessionKey });
    };
    const stops = [
      onOtherPerson(() => letGo('other-person')),
      pagePerson.onFollowed((before) => forgetPerson(before, apps)),
      onWhoIsHere((here) => {
        if (here !== pagePerson.holder()) letGo(here === null ? 'signed-out' : 'other-person');
      }),
    ];
    window.addEventListener('pageshow', comesBack);
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener('pageshow', comesBack);
    };
  }, [client, apps]);
  return isOver;
}
