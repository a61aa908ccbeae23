import { findUser } from '../../auth/account/user-store.ts';
import { AccountGone } from '../../auth/contract.ts';
import type { Config } from '../../config/config.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import { canMail, sendMail } from '../../mail/send-mail.ts';
import { findContact } from '../plan/contact-store.ts';
import { ContactHasNoMail, type Episode, TooManyTellings } from './contract.ts';
import { countSteps } from './episode-store.ts';
import mailEn from './mail-words.en.json' with { type: 'json' };
import mailEs from './mail-words.es.json' with { type: 'json' };
import { type EpisodeParts, moveEpisode } from './move-episode.ts';

/** What sends the mails of episodes. */
export type MailParts = EpisodeParts & { jobs: Pick<Jobs, 'enqueue'>; config: Pick<Config, 'publicUrl' | 'smtpUrl' | 'mode'> };

const words = { es: mailEs, en: mailEn };
/** Enough to be heard, and too few to trouble somebody with. */
const mostTellings = 5;

/**
 * Sends somebody whom this person chose beforehand the message that the person wrote for them. It takes an explicit yes, and each
 * time a new one. The mail says who asked for it and nothing of what was written here.
 */
export async function tellContact(
  parts: MailParts,
  personId: string,
  id: string,
  { contactId, language }: { contactId: string; language: 'es' | 'en' },
): Promise<Episode> {
  return moveEpisode(parts, personId, id, { what: 'told' }, async (tx) => {
    const stored = { db: tx, vault: parts.vault };
    const contact = await findContact(stored, personId, contactId);
    // Somebody else's contact looks the same as one who has no address.
    if (!contact || contact.email === '' || !canMail(parts.config)) throw new ContactHasNoMail();
    if ((await countSteps(tx, id, 'contact-told')) >= mostTellings) throw new TooManyTellings();
    const person = await findUser(stored, personId);
    if (!person) throw new AccountGone();
    const { subject, asked, usual, program } = words[language].contact;
    await sendMail(tx, parts, {
      to: contact.email,
      personId,
      kind: 'trusted-contact',
      language,
      subject: fill(subject, person.name),
      lines: [fill(asked, person.name), contact.message.trim() || usual, fill(program, person.name)],
    });
    return undefined;
  });
}

function fill(text: string, name: string): string {
  return text.replaceAll('{name}', () => name);
}
