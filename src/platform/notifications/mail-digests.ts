import { findUser } from '../auth/account/user-store.ts';
import { canMail, sendMail } from '../mail/send-mail.ts';
import { holdDigest, listDigestsDue, readChoices, setDigestAt } from './choice-store.ts';
import { endOfQuiet } from './core/end-of-quiet.ts';
import { nextDigest } from './core/next-digest.ts';
import { digestOf } from './mail-of.ts';
import type { NoticeParts } from './notice-parts.ts';
import { countForDigest, isAccountOpen, listForDigest, openBody, settleDigest } from './notice-store.ts';

const together = 100;
const mostTitles = 20;

/** Sends the digests whose hour has come, each in a transaction of its own: one that fails costs the others nothing. */
export async function mailDigests(parts: NoticeParts): Promise<void> {
  const { db, log, now } = parts;
  for (let after: string | null = null; ; ) {
    const due = await listDigestsDue(db, now(), together, after);
    for (const personId of due)
      await mailDigest(parts, personId).catch((error) => log.warn({ err: error }, 'a digest was not sent; it is tried again'));
    const last = due.at(-1);
    if (!last || due.length < together) return;
    after = last;
  }
}

/** Who has read everything is sent nothing. */
async function mailDigest(parts: NoticeParts, personId: string): Promise<void> {
  const { db, vault, config, now } = parts;
  const language = await parts.languageOf(personId);
  await db.transaction(async (tx) => {
    const at = now();
    if (!(await holdDigest(tx, personId, at))) return;
    const { choices } = await readChoices({ db: tx, vault }, personId);
    const quietUntil = endOfQuiet(choices.quiet, choices.timeZone, at);
    if (quietUntil) return setDigestAt(tx, personId, quietUntil);
    const next = nextDigest(choices, at);
    const mayMail = next !== undefined && canMail(config) && (await isAccountOpen(tx, personId));
    const person = mayMail ? await findUser({ db: tx, vault }, personId) : undefined;
    const unread = await listForDigest(tx, personId, mostTitles);
    if (person && unread.length > 0) {
      const bodies = await Promise.all(unread.map((row) => openBody(vault, row, tx)));
      const words = digestOf(
        bodies.filter((body) => body !== undefined),
        await countForDigest(tx, personId),
        { language, showsTitle: choices.showsTitle, publicUrl: config.publicUrl },
      );
      await sendMail(tx, parts, { to: person.email, personId, kind: 'notice-digest', language, ...words });
    }
    await settleDigest(tx, personId, at);
    await setDigestAt(tx, personId, next);
  });
}
