import { endSessionsWith } from '../../auth/session/end-sessions.ts';
import { announceEnded } from '../../auth/single-sign-on/notices/announce-ended.ts';
import type { SignOnParts } from '../../auth/single-sign-on/sign-on-parts.ts';
import type { Tx } from '../../db/open-database.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { type DeletionRow, findRequest, hasSignedInSince, holdRequest } from './deletion-store.ts';
import { type ForgetParts, forgetPerson, type LastWord } from './forget-person.ts';
import { type DeletionParts, sendNotice, takeBackIfSignedIn } from './manage-deletion.ts';

export type DueParts = ForgetParts & DeletionParts & SignOnParts;

/** The work of the job that waits for the days of grace to end. */
export async function run(parts: DueParts, { requestId, language }: { requestId: string; language: Language }): Promise<void> {
  const request = await findRequest(parts.db, requestId);
  if (request) await forgetIfDue(parts, request, language);
}

/** It was taken back in the very last moment. */
class TakenBack extends Error {}

/** Forgets whoever asked for it, if it still counts and its day has come: at this moment, whatever was read of it before. */
export async function forgetIfDue(parts: DueParts, { id }: Pick<DeletionRow, 'id'>, language: Language): Promise<void> {
  const { db, now } = parts;
  const request = await findRequest(db, id);
  if (!request || request.cancelledAt || request.dueAt > now()) return;
  if (await takeBackIfSignedIn(parts, request)) return;
  const { userId: personId } = request;
  await endSessions(parts, personId);
  const lastWord: LastWord = (tx, { email }) => sendNotice(tx, parts, { kind: 'end', personId, email, language, day: now() });
  // From here on whoever takes it back, or signs in, waits: and finds that it is too late.
  const firstWord = async (tx: Tx) => {
    if (!(await holdRequest(tx, id)) || (await hasSignedInSince(tx, personId, request.createdAt))) throw new TakenBack();
  };
  await forgetPerson(parts, personId, lastWord, firstWord).catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
}

/** Sites that the person entered from here are told while it is still known which; what they are told is erased with the rest. */
async function endSessions(parts: DueParts, personId: string): Promise<void> {
  const forget = await parts.db.transaction((tx) => endSessionsWith(tx, parts, personId));
  await announceEnded(parts);
  forget();
}
