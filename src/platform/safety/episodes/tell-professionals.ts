import { findUser } from '../../auth/account/user-store.ts';
import { countsNow } from '../../consent/grants/counts-now.ts';
import { type GrantRow, listGiven } from '../../consent/grants/grant-store.ts';
import { sendMail } from '../../mail/send-mail.ts';
import { readAdaptation } from '../../profiles/read-adaptation.ts';
import { openAbout } from './episode-content.ts';
import { insertStep, listUntold, lockEpisode } from './episode-store.ts';
import mailEn from './mail-words.en.json' with { type: 'json' };
import mailEs from './mail-words.es.json' with { type: 'json' };
import { countIn, recordStep } from './move-episode.ts';
import { sharedEpisodes } from './shared-episodes.ts';
import { type MailParts, sendsMail } from './tell-contact.ts';

const words = { es: mailEs, en: mailEn };
const toldStep = 'professional-told';
const dayMs = 86_400_000;
const together = 100;

/**
 * Tells those whom people in danger let know of it that there is something new: once for each episode, by a mail that names nobody and
 * says nothing of what was written. Whoever gave no such permission, or took it back, is told of to nobody.
 */
export async function tellProfessionals(parts: MailParts): Promise<void> {
  const { db, now } = parts;
  const since = new Date(now().getTime() - dayMs);
  const untold = await listUntold(db, { step: toldStep, since, limit: together });
  for (const { id, userId } of untold) await tellOf(parts, userId, id);
}

async function tellOf(parts: MailParts, personId: string, id: string): Promise<void> {
  const { db, vault, now } = parts;
  const grants = await grantsFor(parts, personId);
  const languages = await Promise.all(grants.map(({ granteeId }) => languageOf(parts, granteeId)));
  await db.transaction(async (tx) => {
    const row = await lockEpisode(tx, personId, id);
    if (!row || row.closedAt) return;
    const about = openAbout(await vault.of(personId, tx), id, row.about);
    if (about.level !== 'crisis') return;
    for (const [at, { granteeId }] of grants.entries()) {
      const grantee = sendsMail(parts.config) ? await findUser({ db: tx, vault }, granteeId) : undefined;
      const language = languages[at] ?? 'es';
      const { subject, line, link } = words[language].professional;
      if (!grantee) continue;
      await sendMail(tx, parts, {
        to: grantee.email,
        personId: granteeId,
        kind: 'safety-told',
        language,
        subject,
        lines: [line],
        link: { text: link, href: `${parts.config.publicUrl}/universe/consulta` },
      });
    }
    await insertStep(tx, {
      episodeId: id,
      step: grants.length > 0 ? toldStep : 'nobody-to-tell',
      details: null,
      createdAt: now(),
    });
    if (grants.length === 0) return;
    await countIn(tx, row, about, toldStep, now());
    await recordStep(tx, { vault, now }, row, toldStep, false);
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
