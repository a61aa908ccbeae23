import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Actor } from '../audit/audit-event.ts';
import { recordEvent } from '../audit/record-event.ts';
import { emailIndexOf } from '../auth/account/user-store.ts';
import type { Config } from '../config/config.ts';
import type { LiveSettings } from '../config/live-settings.ts';
import type { Db } from '../db/open-database.ts';
import { TooManyRequests } from '../http/errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { isMailConfigured, sendMail } from '../mail/send-mail.ts';
import type { Vault } from '../vault/vault.ts';
import { type Invited, type InviteMember, NotAManager, OrganisationNotFound } from './contract.ts';
import { countInvitations, insertInvitation, withdrawInvitations } from './invitation-store.ts';
import { findOrganisation, holdManaging } from './organisation-store.ts';
import wordsEn from './words.en.json' with { type: 'json' };
import wordsEs from './words.es.json' with { type: 'json' };

export type InvitingParts = {
  db: Db;
  vault: Vault;
  jobs: Jobs;
  config: Pick<Config, 'publicUrl' | 'smtpUrl'>;
  settings: LiveSettings;
  now: () => Date;
};

const dayMs = 86_400_000;
/** Strangers' mailboxes are not for anybody to fill, and a house of any size takes its people in over some days. */
const mostPerDay = { toAddress: 5, all: 500 };

/**
 * Invites somebody by mail. The link is good once, and only its digest is kept; a new invitation to an address takes the place of
 * the one before. Whoever holds the link may join with the account they choose: their employer need not know its address.
 *
 * Only where no mail leaves this installation is the link answered, for whoever invites to hand over. The caller has checked that
 * they may; of a manager it is looked at again here. Throws `TooManyRequests`.
 */
export async function inviteMember(
  parts: InvitingParts,
  actor: Actor & { id: string },
  organisationId: string,
  { email, role, language }: InviteMember,
): Promise<Invited> {
  const { db, vault, config, settings, now } = parts;
  const id = randomUUID();
  const token = randomBytes(32).toString('base64url');
  const days = await settings.read('organisations.invitation-days');
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + days * dayMs);
  const link = `${config.publicUrl}/universe/organizacion/invitacion#${token}`;
  const isMailed = isMailConfigured(config);

  await db.transaction(async (tx) => {
    const organisation = await findOrganisation(tx, organisationId);
    if (!organisation?.isActive) throw new OrganisationNotFound();
    if (actor.kind === 'person' && !(await holdManaging(tx, organisationId, actor.id))) throw new NotAManager();
    const emailIndex = emailIndexOf(vault, email);
    const since = new Date(createdAt.getTime() - dayMs);
    const sent = await countInvitations(tx, { organisationId, emailIndex, since });
    if (sent.toAddress >= mostPerDay.toAddress || sent.all >= mostPerDay.all)
      throw new TooManyRequests({ retryAfterSeconds: dayMs / 1000 });
    await withdrawInvitations(tx, organisationId, { emailIndex }, createdAt);
    const kept = { id, organisationId, email, emailIndex, role, tokenHash: invitationHash(token) };
    await insertInvitation({ db: tx, vault }, { ...kept, invitedBy: actor.id, createdAt, expiresAt });
    if (isMailed) await sendMail(tx, parts, mailOf({ email, role, language, link, expiresAt, organisation: organisation.name }));
    await recordEvent(tx, parts, {
      actor,
      subjectId: null,
      action: 'invitation.sent',
      thing: 'organisation_invitations',
      thingId: id,
      outcome: 'done',
      details: { organisationId, role },
    });
  });
  const invitation = { id, email, role, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
  return { invitation, link: isMailed ? null : link };
}

/** By what an invitation is found without its link being readable. */
export function invitationHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

type Told = InviteMember & { link: string; expiresAt: Date; organisation: string };

function mailOf({ email, role, language, link, expiresAt, organisation }: Told) {
  const words = language === 'en' ? wordsEn : wordsEs;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(expiresAt);
  const fill = (text: string) => text.replace('{organisation}', () => organisation).replace('{day}', day);
  return {
    to: email,
    kind: 'organisation-invitation',
    language,
    subject: fill(words.subject),
    lines: [words[role], words.sees, words.ends].map(fill),
    link: { text: words.link, href: link },
  };
}
