import type { QueryClient } from '@tanstack/react-query';
import type { Profile } from '#platform/profiles/contract.ts';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { isProblem } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { announceCrossApp } from './cross-app.ts';

export const profileKey = ['profile'];
export const profileUrl = '/api/user/profile';

/** What an edit does to the profile, as far as the page can tell before the server answers. */
type Edit = (profile: Profile) => Profile;

/** The profile as the server has it, and the edits on their way there, in order. */
type Line = { saved?: Profile; edits: Edit[]; last: Promise<unknown> };
const lines = new WeakMap<QueryClient, Line>();

/** Reads the profile; edits that are still on their way stay on screen. */
export async function readProfile(client: QueryClient, signal?: AbortSignal): Promise<Profile> {
  const line = lineOf(client);
  line.saved = complete(await api.get<Profile>(profileUrl, signal));
  return shown(line, line.saved);
}

/**
 * Shows an edit at once and sends it after the ones before it, or the last choice might not be the one that stays. An edit that
 * fails leaves the page as if it had not been made, the others stand, and the promise rejects.
 */
export async function sendEdit(client: QueryClient, edit: Edit, send: (saved?: Profile) => Promise<Profile>): Promise<Profile> {
  const line = lineOf(client);
  line.edits.push(edit);
  show(client, line);
  const sent = line.last.then(() => send(line.saved));
  line.last = sent.catch(() => undefined);
  try {
    line.saved = complete(await sent);
    announceCrossApp({ kind: 'profile.changed' });
    return line.saved;
  } catch (error) {
    // Another page or device was first: what it left is read, so that trying again begins from there.
    if (isProblem(error, 'profiles/changed-elsewhere')) line.saved = await readProfile(client).catch(() => line.saved);
    throw error;
  } finally {
    line.edits = line.edits.filter((one) => one !== edit);
    show(client, line);
  }
}

/** Resolves once every edit so far reached the server, or did not. */
export async function settle(client: QueryClient): Promise<void> {
  await lineOf(client).last;
}

function lineOf(client: QueryClient): Line {
  const known = lines.get(client);
  if (known) return known;
  const line: Line = { edits: [], last: Promise.resolve() };
  lines.set(client, line);
  return line;
}

/** Somebody who signed out while an answer was on its way has no profile on this page any more. */
function show(client: QueryClient, line: Line): void {
  client.setQueryData<Profile>(profileKey, (onPage) => onPage && line.saved && shown(line, line.saved));
}

function shown({ edits }: Line, saved: Profile): Profile {
  return edits.reduce((profile, edit) => edit(profile), saved);
}

/** A server of an earlier version leaves out what it does not know. */
function complete(profile: Profile): Profile {
  return { ...newProfile, ...profile, settings: { ...newProfile.settings, ...profile.settings } };
}
