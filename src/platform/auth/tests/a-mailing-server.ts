import type { System } from '#platform/context/context.ts';
import { type KeptMail, listKeptMails } from '#platform/mail/mail-store.ts';
import { SendLink } from '../links/jobs.ts';
import { run as sendLink } from '../links/send-link.ts';
import { type aNewcomer, aServer, type Browser } from './a-browser.ts';

/** A server as `aServer`, of an installation whose mails leave; what it would send can be read. */
export async function aMailingServer(system: System, publicUrl = 'https://mentalia.example') {
  const config = { ...system.config, smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'hola@mentalia.example', publicUrl };
  const here = await aServer({ ...system, config });

  /** Does the waiting jobs as a worker would, once each. */
  const work = async (): Promise<void> => {
    const { rows } = await system.database.pool.query<{ data: unknown }>('delete from jobs.job where name = $1 returning data', [
      SendLink.name,
    ]);
    for (const { data } of rows) await sendLink(here.system, SendLink.payload.parse(data));
  };
  /** The mails to this address, newest first. */
  const mailsTo = async (email: string): Promise<KeptMail[]> => {
    await work();
    return (await listKeptMails(system, 1000)).filter(({ content }) => content.to === email);
  };
  const kindsTo = async (email: string): Promise<string[]> => (await mailsTo(email)).map(({ kind }) => kind);
  /** The token of the newest link of this kind. */
  const linkTo = async (email: string, kind: string): Promise<string> => {
    const mail = (await mailsTo(email)).find((one) => one.kind === kind);
    return new URL(mail?.content.link?.href ?? 'about:blank').hash.slice(1);
  };
  /** Signs somebody up as they would: the form, the mail, the link in the same browser. */
  const joins = async (person: ReturnType<typeof aNewcomer>, browser: Browser = here.browser()): Promise<Browser> => {
    await browser.ask('POST', '/api/auth/sign-up/email', person);
    const token = await linkTo(person.email, 'verify-email');
    const { status } = await browser.ask('POST', '/api/auth/sign-up/confirm', { token });
    if (status !== 201) throw new Error(`${person.email} could not sign up: ${status}`);
    return browser;
  };
  return { ...here, work, mailsTo, kindsTo, linkTo, joins };
}
