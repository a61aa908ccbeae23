import type { QueryClient } from '@tanstack/react-query';
import type { Profile } from '#platform/profiles/contract.ts';
import { newProfile } from '#platform/profiles/core/new-profile.ts';
import { ApiProblem, isProblem } from '../api/api-problem.ts';
import { api } from '../api/client.ts';
import { announceCrossApp } from './cross-app.ts';

export const profileKey = ['profile'];
export const profileUrl = '/api/user/profile';

/** What an edit does to the profile, as far as the page can tell before the server answers. */
type Edit = (profile: Profile) => Profile;

/** One person's profile as the server has it, and the edits on their way there, in order. `isOver`: that person left this page. */
type Line = { saved?: Profile; edits: Edit[]; last: Promise<unknown>; isOver: boolean };
const lines = new WeakMap<QueryClient, Line>();

/** Reads the profile; edits that are still on their way stay on screen. */
export async function readProfile(client: QueryClient, signal?: AbortSignal): Promise<Profile> {
  const line = lineOf(client);
  const before = line.saved;
  const read = complete(await api.get<Profile>(profileUrl, signal));
  // What was answered meanwhile is newer than a reading that began before it, also where it did not count as a version.
  const { saved } = line;
  const isOld = saved !== before && saved?.version === read.version;
  return shown(line, isOld ? saved : keep(line, read));
}

/**
 * Shows an edit at once and sends it after the ones before it, or the last choice might not be the one that stays. An edit that
 * fails leaves the page as if it had not been made, the others stand, and the promise rejects.
 */
export async function sendEdit(client: QueryClient, edit: Edit, send: (saved?: Profile) => Promise<Profile>): Promise<Profile> {
  const line = lineOf(client);
  line.edits.push(edit);
  show(client, line);
  const sent = line.last.then(() => (line.isOver ? Promise.reject(nobodyHere()) : send(line.saved)));
  line.last = sent.catch(() => undefined);
  try {
    const saved = keep(line, complete(await sent));
    announceCrossApp({ kind: 'profile.changed' });
    return saved;
  } catch (error) {
    // Another page or device was first: what it left is read, so that trying again begins from there.
    if (isProblem(error, 'profiles/changed-elsewhere') && !line.isOver)
      line.saved = await readProfile(client).catch(() => line.saved);
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

/** Whoever is here now is somebody else, or nobody: what waits behind is not sent as theirs, and no late answer is shown to them. */
export function leaveProfile(client: QueryClient): void {
  const line = lines.get(client);
  if (line) line.isOver = true;
  lines.delete(client);
}

function lineOf(client: QueryClient): Line {
  const known = lines.get(client);
  if (known) return known;
  const line: Line = { edits: [], last: Promise.resolve(), isOver: false };
  lines.set(client, line);
  return line;
}

/** Answers the newer one: of two that were under way at once, the one that was asked last may arrive first. */
function keep(line: Line, profile: Profile): Profile {
  if (!line.saved || profile.version >= line.saved.version) line.saved = profile;
  return line.saved;
}

/** As the server would say it. */
function nobodyHere(): ApiProblem {
  return new ApiProblem({ type: 'auth/no-session', title: 'Who made this change is not here any more', status: 401 });
}

/** Somebody who signed out while an answer was on its way has no profile on this page any more. */
function show(client: QueryClient, line: Line): void {
  if (line.isOver) return;
  client.setQueryData<Profile>(profileKey, (onPage) => onPage && line.saved && shown(line, line.saved));
}

function shown({ edits }: Line, saved: Profile): Profile {
  return edits.reduce((profile, edit) => edit(profile), saved);
}

/** A server of an earlier version leaves out what it does not know. */
function complete(profile: Profile): Profile {
  return { ...newProfile, ...profile, settings: { ...newProfile.settings, ...profile.settings } };
}
