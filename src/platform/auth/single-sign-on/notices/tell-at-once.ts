import type { SignOnParts } from '../sign-on-parts.ts';
import { run as tellClient } from './tell-client.ts';

/** Gives clients their notices now, all together. One that does not answer is told again by the queue, so nothing is thrown. */
export async function tellAtOnce(parts: SignOnParts, noticeIds: readonly string[]): Promise<void> {
  await Promise.all(
    noticeIds.map((noticeId) =>
      tellClient(parts, { noticeId }).catch((err) =>
        parts.log.info({ err }, 'a client could not be told at once; it is told again'),
      ),
    ),
  );
}
