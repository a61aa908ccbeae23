import { findUser } from '../../auth/account/user-store.ts';
import { countsNow } from '../../consent/grants/counts-now.ts';
import { type GrantRow, listGiven } from '../../consent/grants/grant-store.ts';
import type { Log } from '../../log/log.ts';
import { canMail, sendMail } from '../../mail/send-mail.ts';
import { readAdaptation } from '../../profiles/read-adaptation.ts';
import { openAbout, sealAbout } from './episode-content.ts';
import { listOpenSince, lockEpisode, updateEpisode } from './episode-store.ts';
import mailEn from './mail-words.en.json' with { type: 'json' };
import mailEs from './mail-words.es.json' with { type: 'json' };
import { countIn } from './move-episode.ts';
import { sharedEpisodes } from './shared-episodes.ts';
import type { MailParts } from './tell-contact.ts';

const words = { es: mailEs, en: mailEn };
const dayMs = 86_400_000;
const together = 100;

type Parts = MailParts & { log: Pick<Log, 'warn'> };

/**
 * Tells those whom people in danger let know of it that there is something new: once for each episode, by a mail that names nobody and
 * says nothing of what was written. Whoever gave no such permission, or took it back, is told of to nobody. That it was told lies under
 * the seal of the episode: no step and no line of the audit tells a danger from a hard moment. One that fails costs the others nothing.
 */
export async function tellProfessionals(parts: Parts): Promise<void> {
  const { db, log, now } = parts;
  const since = new Date(now().getTime() - dayMs);
  for (let after: string | null = null; ; ) {
    const open = await listOpenSince(db, { since, after, limit: together });
    for (const { id, userId } of open) {
      await tellOf(parts, userId, id).catch((error) =>
        log.warn({ err: error, episodeId: id }, 'nobody was told of an episode; it is tried again'),
      );
    }
    const last = open.at(-1);
    if (!last || open.length < together) return;
    after = last.id;
  }
}

async function tellOf(parts: MailParts, personId: string, id: string): Promise<void> {
  const { db, vault, now } = parts;
  if (!canMail(parts.config)) return;
  const grants = await grantsFor(parts, personId);
  const languages = await Promise.all(grants.map(({ granteeId }) => languageOf(parts, granteeId)));
  if (grants.length === 0) return;
  await db.transaction(async (tx) => {
    const row = await lockEpisode(tx, personId, id);
    if (!row || row.closedAt) return;
    const seals = await vault.of(personId, tx);
    const about = openAbout(seals, id, row.about);
    if (about.level !== 'crisis' || about.isTold) return;
    let sent = 0;
    for (const [at, { granteeId }] of grants.entries()) {
      const grantee = await findUser({ db: tx, vault }, granteeId);
      if (!grantee) continue;
      const language = languages[at] ?? 'es';
      const { subject, line, link } = words[language].professional;
      await sendMail(tx, parts, {
        to: grantee.email,
        personId: granteeId,
        kind: 'safety-told',
        language,
        subject,
        lines: [line],
        link: { text: link, href: `${parts.config.publicUrl}/universe/consulta` },
      });
      await countIn(tx, row, about, 'professional-told', now());
      sent += 1;
    }
    // Whoever was told of to nobody is tried again: a mail that never went out tells nothing.
    if (sent > 0) await updateEpisode(tx, id, { ...row, about: sealAbout(seals, id, { ...about, isTold: true }) });
  });
}

/** The permissions to know of hard moments that this person gives, and that count now. */
async function grantsFor(parts: MailParts, personId: string): Promise<(GrantRow & { granteeId: string })[]> {
  const now = parts.now();
  const found: (GrantRow & { granteeId: string })[] = [];
  for (const grant of await listGiven(parts.db, personId, now)) {
    const { granteeId, acceptedAt, revokedAt, expiresAt, scopes } = grant;
    if (granteeId === null || acceptedAt === null || revokedAt !== null || expiresAt <= now) continue;
    if (scopes.includes(sharedEpisodes.scope) && (await countsNow(parts, grant))) found.push({ ...grant, granteeId });
  }
  return found;
}

async function languageOf(parts: MailParts, personId: string): Promise<'es' | 'en'> {
  return (await readAdaptation(parts, personId, { now: parts.now() })).language.locale;
}
