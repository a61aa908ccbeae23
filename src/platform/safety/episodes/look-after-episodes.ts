import { findUser } from '../../auth/account/user-store.ts';
import type { Tx } from '../../db/open-database.ts';
import type { Log } from '../../log/log.ts';
import { canMail, sendMail } from '../../mail/send-mail.ts';
import { readAdaptation } from '../../profiles/read-adaptation.ts';
import { silentAfterMs } from './core/episode.ts';
import { openAbout } from './episode-content.ts';
import { listWaiting, lockEpisode } from './episode-store.ts';
import mailEn from './mail-words.en.json' with { type: 'json' };
import mailEs from './mail-words.es.json' with { type: 'json' };
import { moveIn } from './move-episode.ts';
import type { MailParts } from './tell-contact.ts';
import { tellProfessionals } from './tell-professionals.ts';

type Parts = MailParts & { log: Pick<Log, 'warn'> };

const words = { es: mailEs, en: mailEn };
const together = 100;

/**
 * The job: every open episode whose time has come, one transaction each, so that one that fails costs the others nothing; and those
 * whom their people let know of it are told.
 */
export async function run(parts: Parts): Promise<void> {
  const { db, log, now } = parts;
  for (let after: string | null = null; ; ) {
    const at = now();
    const waiting = await listWaiting(db, {
      dueAt: at,
      silentSince: new Date(at.getTime() - silentAfterMs),
      after,
      limit: together,
    });
    for (const { id, userId } of waiting) {
      await lookAfter(parts, userId, id).catch((error) =>
        log.warn({ err: error, episodeId: id }, 'an episode was not looked after'),
      );
    }
    const last = waiting.at(-1);
    if (!last || waiting.length < together) break;
    after = last.id;
  }
  await tellProfessionals(parts);
}

async function lookAfter(parts: Parts, personId: string, id: string): Promise<void> {
  const { db, vault, now } = parts;
  const { locale } = (await readAdaptation(parts, personId, { now: now() })).language;
  await db.transaction(async (tx) => {
    const row = await lockEpisode(tx, personId, id);
    if (!row || row.closedAt) return;
    const seals = await vault.of(personId, tx);
    const about = openAbout(seals, id, row.about);
    if (await moveIn(tx, parts, seals, { row, about }, { what: 'silent' })) return;
    const isDue = row.followUpAt !== null && row.followUpAt <= now();
    if (!isDue || !about.byMail) return;
    // The mail goes out with what says that it did, or not at all.
    const asked = await moveIn(tx, parts, seals, { row, about: { ...about, byMail: false } }, { what: 'asked' });
    if (asked) await mailCheckIn(tx, parts, personId, locale);
  });
}

/** Whoever sees this mail over the person's shoulder learns that they asked for a reminder. */
async function mailCheckIn(tx: Tx, parts: Parts, personId: string, language: 'es' | 'en'): Promise<void> {
  const { vault, config } = parts;
  if (!canMail(config)) return;
  const person = await findUser({ db: tx, vault }, personId);
  if (!person) return;
  const { subject, line, link } = words[language].checkIn;
  await sendMail(tx, parts, {
    to: person.email,
    personId,
    kind: 'check-in',
    language,
    subject,
    lines: [line],
    link: { text: link, href: `${config.publicUrl}/universe` },
  });
}
