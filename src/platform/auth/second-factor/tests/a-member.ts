import { and, desc, eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { listEventsOf } from '#platform/audit/list-events.ts';
import { mails } from '#platform/mail/tables.ts';
import { aSoftwarePasskey, type Odd, type SoftwarePasskey } from '#tests/support/software-passkey.ts';
import type { World } from '#tests/support/world.ts';
import { aNewcomer, aServer, type Browser } from '../../tests/a-browser.ts';

const halfMinuteMs = 30_000;

/** Somebody with an account, signed in with a password a moment ago, on a server whose clock the test moves. */
export async function aMember({ system }: World) {
  const here = await aServer(system);
  const person = aNewcomer();
  const laptop = here.browser();
  const signedUp = await laptop.ask('POST', '/api/auth/sign-up/email', person);
  const { id } = signedUp.body.user as { id: string };
  const origin = new URL(system.config.publicUrl).origin;
  let aheadMs = 0;
  const pass = (ms: number) => {
    aheadMs += ms;
    here.pass(ms);
  };

  return {
    ...here,
    ...person,
    pass,
    id,
    laptop,
    origin,

    /** What a browser answers to the password, and the browser. */
    async entersPassword(browser = here.browser('198.51.100.5')) {
      const answer = await browser.ask('POST', '/api/auth/sign-in/email', { email: person.email, password: person.password });
      return { browser, ...answer, step: String(answer.body.step) };
    },

    /** The code that an app shows now; the next one is shown half a minute later. */
    codeOf(secret: string, stepsAhead = 0) {
      const timestamp = system.now().getTime() + aheadMs + stepsAhead * halfMinuteMs;
      return TOTP.generate({ secret: Secret.fromBase32(secret), timestamp });
    },

    /** Switches the code app on; the code that did so is spent. */
    async switchesCodesOn() {
      const { body } = await laptop.ask('POST', '/api/auth/totp');
      const secret = String(body.secret);
      const confirmed = await laptop.ask('POST', '/api/auth/totp/confirm', { code: this.codeOf(secret) });
      pass(halfMinuteMs);
      return { secret, codes: confirmed.body.codes as string[] };
    },

    /** Adds a passkey that a device makes. */
    async addsPasskey(key: SoftwarePasskey = aSoftwarePasskey(origin), odd: Odd = {}) {
      const { body } = await laptop.ask('POST', '/api/auth/passkeys/question');
      const answer = key.create(body as Parameters<SoftwarePasskey['create']>[0], odd);
      const added = await laptop.ask('POST', '/api/auth/passkeys', { name: 'Mi móvil', answer });
      return { ...added, key, answer };
    },

    /** Signs in with a passkey, on a device where nobody typed anything. */
    async entersPasskey(key: SoftwarePasskey, odd: Odd = {}, browser: Browser = here.browser('198.51.100.6')) {
      const { body } = await browser.ask('POST', '/api/auth/sign-in/passkey/question');
      const answer = key.get(body as Parameters<SoftwarePasskey['get']>[0], odd);
      return { ...(await browser.ask('POST', '/api/auth/sign-in/passkey', { answer })), browser, answer };
    },

    /** What was put on record of this account, the newest first. */
    async record() {
      const { items } = await listEventsOf(system, id, { limit: 100 });
      return items.map(({ action, outcome }) => `${action} ${outcome}`);
    },

    /** The kinds of mail that went to this person. */
    async mailed(kind: string) {
      const found = await system.db
        .select({ kind: mails.kind })
        .from(mails)
        .where(and(eq(mails.userId, id), eq(mails.kind, kind)))
        .orderBy(desc(mails.createdAt));
      return found.length;
    },
  };
}
