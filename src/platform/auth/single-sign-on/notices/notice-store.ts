import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../db/open-database.ts';
import { keepRecord } from '../provider/record-store.ts';
import type { SignOnParts } from '../sign-on-parts.ts';
import { TellClient } from './jobs.ts';

export const noticeKind = 'LogoutNotice';
const keptForMs = 86_400_000;
/** The process that writes a notice tries at once; the queue only begins when that must have failed. */
const secondTryAfterSeconds = 10;

/** A client that has to hear that a person left it, and by which name it knows the session. */
export type Notice = { personId: string; clientId: string; sid: string };

/** Keeps the notices, and enqueues that they are given, if and only if the transaction commits. Returns their ids. */
export async function addNotices(
  tx: Tx,
  { vault, jobs, now }: Pick<SignOnParts, 'vault' | 'jobs' | 'now'>,
  notices: readonly Notice[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const { personId, clientId, sid } of notices) {
    const id = randomUUID();
    await keepRecord(
      { db: tx, vault },
      {
        id,
        kind: noticeKind,
        payload: { accountId: personId, clientId, sid },
        userId: personId,
        sessionId: null,
        expiresAt: new Date(now().getTime() + keptForMs),
      },
    );
    await jobs.enqueue(tx, TellClient, { noticeId: id }, { afterSeconds: secondTryAfterSeconds });
    ids.push(id);
  }
  return ids;
}
