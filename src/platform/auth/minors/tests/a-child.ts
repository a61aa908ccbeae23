import type { World } from '#tests/support/world.ts';
import { aNewcomer } from '../../tests/a-browser.ts';
import { aMailingServer } from '../../tests/a-mailing-server.ts';

/** Somebody of this age in Spain who has just made an account, on a server whose mails can be read and whose clock moves. */
export async function aChild({ system }: World, years: number) {
  const here = await aMailingServer(system);
  // Born in the month after this one, so that they are this old for most of a year to come.
  const today = system.now();
  const birthMonth = new Date(Date.UTC(today.getUTCFullYear() - years - 1, today.getUTCMonth() + 1, 1));
  const birth = { year: birthMonth.getUTCFullYear(), month: birthMonth.getUTCMonth() + 1 };
  const person = { ...aNewcomer(), name: 'Lía', birth, country: 'ES' };
  const browser = await here.joins(person);
  const guardianEmail = `tutora-${person.email}`;
  const { id } = (await browser.ask('GET', '/api/user')).body.user as { id: string };

  return {
    here,
    system,
    browser,
    id,
    birth,
    guardianEmail,
    email: person.email,
    password: person.password,

    /** Comes in again, after a time in which the short token ran out. */
    async signsIn() {
      await browser.ask('POST', '/api/auth/sign-in/email', { email: person.email, password: person.password });
    },

    asksGuardian: () => browser.ask('POST', '/api/user/guardian', { email: guardianEmail }),

    /** The newest mail of this kind to the guardian, and the token of its link. */
    async guardianMail(kind: string) {
      const mail = (await here.mailsTo(guardianEmail)).find((one) => one.kind === kind);
      return { mail, token: new URL(mail?.content.link?.href ?? 'about:blank').hash.slice(1) };
    },

    yes: (token: string) => ({ token, agrees: true, name: 'Marta', isGuardian: true, textVersion: '1' }),
  };
}
