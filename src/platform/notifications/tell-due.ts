import type { Cursor } from '../db/cursor.ts';
import { mailDigests } from './mail-digests.ts';
import type { NoticeParts } from './notice-parts.ts';
import { listDue } from './notice-store.ts';
import { tellNotice } from './tell-notice.ts';

const together = 100;

/** The job: each notice in a transaction of its own, so that one that cannot be told costs the others nothing; then the digests. */
export async function run(parts: NoticeParts): Promise<void> {
  const { db, log, now } = parts;
  const at = now();
  let told = 0;
  for (let after: Cursor | undefined; ; ) {
    const due = await listDue(db, at, together, after);
    for (const { id } of due) {
      await tellNotice(parts, id).then(
        (isTold) => {
          told += isTold ? 1 : 0;
        },
        (error) => log.warn({ err: error, noticeId: id }, 'a notice was not told; it is tried again'),
      );
    }
    const last = due.at(-1);
    if (!last || due.length < together) break;
    after = { at: last.dueAt, id: last.id };
  }
  if (told > 0) log.info({ told }, 'notices told');
  await mailDigests(parts);
}
