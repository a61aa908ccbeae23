import { recordEvent } from '../../audit/record-event.ts';
import type { Tx } from '../../db/open-database.ts';
import { isUniqueViolation } from '../../db/unique-violation.ts';
import { isMailConfigured } from '../../mail/send-mail.ts';
import { getUser } from '../account/get-user.ts';
import { updateEmail } from '../account/user-store.ts';
import { EmailTaken, type User } from '../contract.ts';
import type { Caller, Door } from '../door.ts';
import { getLink } from './about-link.ts';
import { checkMails, noteAsked } from './ask-link.ts';
import { type EmailChange, LinkOver } from './contract.ts';
import { endLinksOf, useLink } from './link-store.ts';
import { mailAccount } from './mail-link.ts';

/**
 * Gives whoever acts another address, once a link that is sent to it was used. The answer is the same for an address that somebody
 * has: then a mail tells whoever has it. Without mail it counts at once, not proven. Throws `EmailTaken` only without mail.
 */
export async function changeEmail(door: Door, caller: Caller, personId: string, email: string): Promise<EmailChange> {
  const { db, limits, config } = door;
  if (isMailConfigured(config)) {
    await checkMails(door, caller);
    await noteAsked(door, { purpose: 'change-email', personId }, { email, language: caller.language });
    return { status: 'mail-sent' };
  }
  await limits.checkNetwork(caller.address);
  const user = await getUser(door, { personId });
  try {
    await db.transaction((tx) => setEmail(tx, door, { user, email, language: caller.language, verifiedAt: null }));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    await limits.failedFrom(caller.address);
    throw new EmailTaken();
  }
  return { status: 'changed' };
}

/**
 * Makes the new address count by the link that was sent to it, once, for whoever asked for it and acts now: else a stranger could
 * have somebody join their address to an account that is not theirs. Throws `LinkOver`, also when somebody has it by now.
 */
export async function confirmEmail(door: Door, caller: Caller, personId: string, token: string): Promise<void> {
  const { db, now } = door;
  const { link, details } = await getLink(door, token, 'change-email');
  if (link.personId !== personId) throw new LinkOver();
  const user = await getUser(door, { personId });
  const { email } = details;
  try {
    await db.transaction(async (tx) => {
      if (!(await useLink(tx, link.id, now()))) throw new LinkOver();
      await setEmail(tx, door, { user, email, language: caller.language, verifiedAt: now() });
    });
  } catch (error) {
    throw isUniqueViolation(error) ? new LinkOver() : error;
  }
}

type Setting = { user: User; email: string; language: Caller['language']; verifiedAt: Date | null };

/** Links that went to the address of before open nothing any more, and whoever reads it is told. */
async function setEmail(tx: Tx, door: Door, { user, email, language, verifiedAt }: Setting): Promise<void> {
  const { vault, now } = door;
  await updateEmail(tx, vault, { personId: user.id, email, verifiedAt, now: now() });
  await endLinksOf(tx, user.id, now());
  await mailAccount(tx, door, { email: user.email, language, personId: user.id }, 'email-changed');
  const actor = { kind: 'person', id: user.id } as const;
  await recordEvent(tx, { vault, now }, { actor, subjectId: user.id, action: 'email.changed', outcome: 'done' });
}
