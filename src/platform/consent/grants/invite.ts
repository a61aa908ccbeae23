import { createHash, randomBytes } from 'node:crypto';
import { selectLines } from '../../audit/list-store.ts';
import { recordEvent } from '../../audit/record-event.ts';
import { emailIndexOf, findUser } from '../../auth/account/user-store.ts';
import { AccountGone } from '../../auth/contract.ts';
import { checkAge } from '../../auth/minors/limits-for.ts';
import type { Config } from '../../config/config.ts';
import type { Db, Tx } from '../../db/open-database.ts';
import { TooManyRequests } from '../../http/errors.ts';
import type { Language } from '../../i18n/catalogs.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { isMailConfigured, sendMail } from '../../mail/send-mail.ts';
import type { Vault } from '../../vault/vault.ts';
import { GrantNotFound, type Invited, type InviteSomebody, UnknownScope } from './contract.ts';
import { lockOwn, saveGrant } from './grant-store.ts';
import en from './mail-words.en.json' with { type: 'json' };
import es from './mail-words.es.json' with { type: 'json' };
import { presentGrant, sealLabel } from './present-grant.ts';

export type GrantParts = {
  db: Db;
  vault: Vault;
  now: () => Date;
  jobs: Pick<Jobs, 'enqueue'>;
  config: Pick<Config, 'publicUrl' | 'smtpUrl'>;
};

const dayMs = 86_400_000;
/** An invitation nobody answers is no door left open. */
const invitationDays = 14;
const mostPerDay = 20;
const words: Record<Language, typeof es> = { es, en };

/**
 * Invites somebody to see chosen pieces of this person, and nothing else. The link works once; only its digest is kept. With an
 * address, only the account of that address may accept, and where mails leave the installation the link goes there and nowhere else.
 *
 * The same `id` again, not answered yet, makes a new link, and the one before stops working.
 */
export async function invite(
  parts: GrantParts,
  ownerId: string,
  invitation: InviteSomebody,
  offered: readonly string[],
): Promise<Invited> {
  checkScopes(invitation.scopes, offered);
  // A minor meets professionals only with a guardian who agrees (priv/P16).
  if (invitation.relation === 'professional') await checkAge(parts, ownerId, 'professional-contact');
  const { db, vault, now, config } = parts;
  const token = randomBytes(32).toString('base64url');
  // Behind the #, no server and no log ever sees it.
  const link = `${config.publicUrl}/universe/invitacion#${token}`;
  const byMail = invitation.email !== undefined && isMailConfigured(config);
  await checkHowMany(parts, ownerId);
  const owner = await findUser(parts, ownerId);
  if (!owner) throw new AccountGone();
  const row = await db.transaction(async (tx) => {
    const { id, relation, label, email, scopes, days } = invitation;
    const at = now();
    const isNew = await saveGrant(tx, {
      id,
      userId: ownerId,
      granteeId: null,
      relation,
      scopes,
      label: await sealLabel(vault, ownerId, id, label, tx),
      invitedEmailIndex: email === undefined ? null : emailIndexOf(vault, email),
      tokenHash: digestOf(token),
      invitationExpiresAt: new Date(at.getTime() + invitationDays * dayMs),
      expiresAt: new Date(at.getTime() + days * dayMs),
      createdAt: at,
    });
    const written = isNew ? await lockOwn(tx, ownerId, id) : undefined;
    if (!written) throw new GrantNotFound();
    if (byMail && email !== undefined)
      await mailIt(tx, parts, { to: email, name: owner.name, link, language: invitation.language });
    await recordEvent(tx, parts, {
      actor: { kind: 'person', id: ownerId },
      subjectId: ownerId,
      action: 'grant.offered',
      thing: 'care_grants',
      thingId: id,
      outcome: 'done',
      details: { relation, scopes: scopes.join(' '), days },
    });
    return written;
  });
  return { grant: await presentGrant(parts, row, [], now()), link: byMail ? null : link };
}

/** Throws when something that cannot be shared here is among these. */
export function checkScopes(scopes: readonly string[], offered: readonly string[]): void {
  const unknown = scopes.filter((scope) => !offered.includes(scope));
  if (unknown.length > 0) throw new UnknownScope({ scopes: unknown });
}

/** Mails to strangers are not for anybody to send by the hundred; what was offered is counted where nothing is taken out. */
async function checkHowMany({ db, now }: GrantParts, ownerId: string): Promise<void> {
  const from = new Date(now().getTime() - dayMs);
  const recent = await selectLines(db, { subjectId: ownerId, action: 'grant.offered', from }, mostPerDay);
  const oldest = recent.at(-1);
  if (recent.length < mostPerDay || !oldest) return;
  const waitMs = oldest.createdAt.getTime() + dayMs - now().getTime();
  throw new TooManyRequests({ retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) });
}

/** By which an invitation is found: the token itself is stored nowhere. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

async function mailIt(
  tx: Tx,
  parts: GrantParts,
  { to, name, link, language }: { to: string; name: string; link: string; language: Language },
): Promise<void> {
  const { subject, lines, open } = words[language];
  const named = (text: string) => text.replaceAll('{name}', () => name);
  await sendMail(tx, parts, {
    to,
    kind: 'invite-to-see',
    language,
    subject: named(subject),
    lines: lines.map(named),
    link: { text: open, href: link },
  });
}
