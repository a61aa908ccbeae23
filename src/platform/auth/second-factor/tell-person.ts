import type { Tx } from '../../db/open-database.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { canMail, sendMail } from '../../mail/send-mail.ts';
import { findUser } from '../account/user-store.ts';
import type { User } from '../contract.ts';
import type { Door } from '../door.ts';
import wordsEn from './mail-words.en.json' with { type: 'json' };
import wordsEs from './mail-words.es.json' with { type: 'json' };

/** What changed of how somebody signs in. */
export type Told = Exclude<keyof typeof wordsEs, 'security' | 'prove-here' | 'prove-link' | 'passkey'>;

type Sender = Pick<Door, 'vault' | 'jobs' | 'now' | 'config'>;

/** Tells a person by mail, if the transaction commits, what changed of how they sign in; nothing where no mail would ever arrive. */
export async function tellIn(tx: Tx, sender: Sender, user: User, language: Language, what: Told): Promise<void> {
  const { config } = sender;
  if (!canMail(config)) return;
  const words = wordsIn(language);
  const { subject, lines } = words[what];
  await sendMail(tx, sender, {
    to: user.email,
    personId: user.id,
    kind: what,
    language,
    subject,
    lines,
    link: { text: words.security, href: new URL('/universe/seguridad', config.publicUrl).href },
  });
}

/** The same, where nothing else is written. */
export async function tellPerson(door: Door, personId: string, language: Language, what: Told): Promise<void> {
  const { db, vault } = door;
  const user = canMail(door.config) ? await findUser({ db, vault }, personId) : undefined;
  if (user) await db.transaction((tx) => tellIn(tx, door, user, language, what));
}

/** The words of this room, in the language of whoever reads them. */
export function wordsIn(language: Language): typeof wordsEs {
  return language === 'en' ? wordsEn : wordsEs;
}
