import type { SignOnParts } from '../sign-on-parts.ts';
import { run as tellClient } from './tell-client.ts';

/** More calls than this at the same moment only make each other late, and the last of them too late for the client. */
const mostTogether = 16;

/** Gives clients their notices now, many together. One that does not answer is told again by the queue, so nothing is thrown. */
export async function tellAtOnce(parts: SignOnParts, noticeIds: readonly string[]): Promise<void> {
  const waiting = noticeIds.values();
  const tellWaiting = async () => {
    for (const noticeId of waiting)
      await tellClient(parts, { noticeId }).catch((err) =>
        parts.log.info({ err }, 'a client could not be told at once; it is told again'),
      );
  };
  await Promise.all(Array.from({ length: mostTogether }, tellWaiting));
}
