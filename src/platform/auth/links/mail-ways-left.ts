import type { Tx } from '../../db/open-database.ts';
import { canMail, sendMail } from '../../mail/send-mail.ts';
import type { WaysLeft } from './contract.ts';
import type { Sender, To } from './mail-link.ts';
import wordsEn from './words-left.en.json' with { type: 'json' };
import wordsEs from './words-left.es.json' with { type: 'json' };

/** Tells that the password was set by a link, and what else still opens the account: the link leads to where each can be taken away (sec/S28). */
export async function mailWaysLeft(tx: Tx, sender: Sender, { email, language, personId }: To, left: WaysLeft): Promise<void> {
  const { config } = sender;
  if (!canMail(config)) return;
  const { subject, before, passkey, codeApp, outside, after, button } = language === 'en' ? wordsEn : wordsEs;
  const named = [
    ...left.passkeys.map((name) => passkey.replace('{name}', () => name)),
    ...(left.codeApp ? [codeApp] : []),
    ...left.outside.map((name) => outside.replace('{name}', () => name)),
  ];
  await sendMail(tx, sender, {
    to: email,
    ...(personId === null ? {} : { personId }),
    kind: 'password-reset',
    language,
    subject,
    lines: [...before, ...named.map((line) => `· ${line}`), ...after],
    link: { text: button, href: new URL('/universe/seguridad', config.publicUrl).href },
  });
}
