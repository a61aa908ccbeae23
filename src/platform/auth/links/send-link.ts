import type { Tx } from '../../db/open-database.ts';
import { emailIndexOf, findPersonId, isEmailTaken } from '../account/user-store.ts';
import type { DoorParts } from '../door.ts';
import type { LinkPurpose } from './contract.ts';
import { type LinkDetails, openDetails, sealDetails } from './link-details.ts';
import { deleteLink, findAsked, type Link, writeLink } from './link-store.ts';
import { createLinkToken } from './link-token.ts';
import { mailAccount, mailLink } from './mail-link.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** How long each works. The page says the same. */
const worksForMs: Record<LinkPurpose, number> = {
  'verify-email': 24 * hourMs,
  'change-email': 24 * hourMs,
  'reset-password': 10 * minuteMs,
  'magic-link': 10 * minuteMs,
};
/** More than a person who looks for a mail asks for; less than what would fill a mailbox, whoever's it is. */
const mostPerHour = 5;

type Parts = Pick<DoorParts, 'db' | 'vault' | 'jobs' | 'now' | 'config' | 'cache'>;

/** The work of the job: run twice, the second time finds nothing to do. */
export async function run(parts: Parts, { linkId }: { linkId: string }): Promise<void> {
  const { db, vault, cache } = parts;
  const asked = await findAsked(db, linkId);
  const details = asked && (await openDetails(vault, asked, db));
  if (!asked || !details) return;
  const emailIndex = emailIndexOf(vault, details.email);
  const counted = await cache.limits.count(`mails to ${emailIndex} ${asked.purpose}`, hourMs, mostPerHour);
  if (counted.current > mostPerHour) return deleteLink(db, linkId);
  await db.transaction(async (tx) => {
    if (asked.purpose === 'magic-link' || asked.purpose === 'reset-password')
      return answerKnown(tx, parts, asked, details, await findPersonId(tx, emailIndex));
    if (await isEmailTaken({ db: tx }, emailIndex)) return answerTaken(tx, parts, asked, details);
    return write(tx, parts, asked, details, asked.personId);
  });
}

/** Nobody gets a mail about an account that does not exist: strangers' addresses are not ours to write to. */
async function answerKnown(tx: Tx, parts: Parts, asked: Link, details: LinkDetails, personId: string | undefined) {
  return personId === undefined ? deleteLink(tx, asked.id) : write(tx, parts, asked, details, personId);
}

/** Whoever has this address is told, and nobody else: there is no second account, and no second person with it. */
async function answerTaken(tx: Tx, parts: Parts, { id, purpose }: Link, details: LinkDetails) {
  await deleteLink(tx, id);
  const personId = await findPersonId(tx, emailIndexOf(parts.vault, details.email));
  if (personId === undefined) return;
  await mailAccount(tx, parts, { ...details, personId }, purpose === 'change-email' ? 'address-taken' : 'account-exists');
}

async function write(tx: Tx, parts: Parts, asked: Link, details: LinkDetails, personId: string | null) {
  const { vault, now } = parts;
  const { token, tokenHash } = createLinkToken();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + worksForMs[asked.purpose]);
  const sealed = await sealDetails(vault, { id: asked.id, personId }, details, tx);
  if (!(await writeLink(tx, asked.id, { personId, tokenHash, details: sealed, createdAt, expiresAt }))) return;
  await mailLink(tx, parts, { ...details, personId }, asked.purpose, token);
}
