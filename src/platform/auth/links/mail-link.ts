import type { Tx } from '../../db/open-database.ts';
import type { Language } from '../../i18n/catalogs.ts';
import { canMail, sendMail } from '../../mail/send-mail.ts';
import type { DoorParts } from '../door.ts';
import { type LinkPurpose, linkPages } from './contract.ts';
import wordsEn from './words.en.json' with { type: 'json' };
import wordsEs from './words.es.json' with { type: 'json' };

export type Sender = Pick<DoorParts, 'vault' | 'jobs' | 'now' | 'config'>;
export type To = { email: string; language: Language; personId: string | null };

/** What is told about an account, with a way on that opens nothing by itself. */
export type AccountNews = Exclude<keyof typeof wordsEs, LinkPurpose>;

/** Where each of them leads. */
const ways: Record<AccountNews, string> = {
  'account-exists': '/entrar',
  'address-taken': '/entrar',
  'password-changed': '/entrar',
  'email-changed': '/entrar',
};

/** Sends a link. Its origin is always the configured one, whatever name the request came under (sec/S28). */
export async function mailLink(tx: Tx, sender: Sender, to: To, purpose: LinkPurpose, token: string): Promise<void> {
  await send(tx, sender, to, purpose, `${linkPages[purpose]}#${token}`);
}

/** Tells something about an account; nothing where no mail would ever arrive. */
export async function mailAccount(tx: Tx, sender: Sender, to: To, news: AccountNews): Promise<void> {
  if (canMail(sender.config)) await send(tx, sender, to, news, ways[news]);
}

async function send(tx: Tx, sender: Sender, { email, language, personId }: To, kind: keyof typeof wordsEs, path: string) {
  const { subject, lines, button } = (language === 'en' ? wordsEn : wordsEs)[kind];
  const href = new URL(path, sender.config.publicUrl).href;
  const about = personId === null ? {} : { personId };
  await sendMail(tx, sender, { to: email, ...about, kind, language, subject, lines, link: { text: button, href } });
}
