import { endSessionsWith } from '../../auth/session/end-sessions.ts';
import { announceEnded } from '../../auth/single-sign-on/notices/announce-ended.ts';
import type { SignOnParts } from '../../auth/single-sign-on/sign-on-parts.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { type DeletionRow, findRequest } from './deletion-store.ts';
import { type ForgetParts, forgetPerson } from './forget-person.ts';
import { type DeletionParts, sendNotice, takeBackIfSignedIn } from './manage-deletion.ts';

export type DueParts = ForgetParts & DeletionParts & SignOnParts;

/** The work of the job that waits for the days of grace to end. */
export async function run(parts: DueParts, { requestId, language }: { requestId: string; language: Language }): Promise<void> {
  const request = await findRequest(parts.db, requestId);
  if (request) await forgetIfDue(parts, request, language);
}

/** Forgets whoever asked for it, if it still counts and its day has come. */
export async function forgetIfDue(parts: DueParts, request: DeletionRow, language: Language): Promise<void> {
  if (request.cancelledAt || request.dueAt > parts.now()) return;
  if (await takeBackIfSignedIn(parts, request)) return;
  const { userId: personId } = request;
  await endSessions(parts, personId);
  await forgetPerson(parts, personId, (tx, { email }) =>
    sendNotice(tx, parts, { kind: 'end', personId, email, language, day: parts.now() }),
  );
}

/** Sites that the person entered from here are told while it is still known which; what they are told is erased with the rest. */
async function endSessions(parts: DueParts, personId: string): Promise<void> {
  const forget = await parts.db.transaction((tx) => endSessionsWith(tx, parts, personId));
  await announceEnded(parts);
  forget();
}
