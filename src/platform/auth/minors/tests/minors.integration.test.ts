import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { guardians, users } from '../../tables.ts';
import { aNewcomer } from '../../tests/a-browser.ts';
import { aMailingServer } from '../../tests/a-mailing-server.ts';
import { forgetUnanswered } from '../forget-unanswered.ts';
import { aChild } from './a-child.ts';

const dayMs = 86_400_000;

describe.skipIf(whyNoDatabase)('A child who wants an account (priv/P16)', () => {
  it('finds nothing open until a guardian agrees', async () => {
    const lia = await aChild(await aWorld(), 12);

    const age = await lia.browser.ask('GET', '/api/user/age');

    expect(age.body).toMatchObject({ isSaid: true, isMinor: true, waits: true, guardian: 'none', guardianEmail: null });
    for (const [method, path] of closed) {
      const { status, body } = await lia.browser.ask(method, path, method === 'GET' ? undefined : {});
      expect([path, status, body.type]).toEqual([path, 403, 'http/waits-for-guardian']);
    }
    expect((await lia.browser.ask('GET', '/api/user')).status).toBe(200);
    expect((await lia.browser.ask('POST', '/api/auth/sign-out')).status).toBe(204);
  });

  it('leaves no trace of when they were born but the seal', async () => {
    const lia = await aChild(await aWorld(), 12);

    const [row] = await lia.system.db.select().from(users).where(eq(users.id, lia.id));
    const everywhere = ['/api/user', '/api/user/age', '/api/user/profile'].map((path) => lia.browser.ask('GET', path));

    expect(row?.birthDate).not.toContain(String(lia.birth.year));
    for (const { text } of await Promise.all(everywhere)) expect(text).not.toContain(`${lia.birth.year}-`);
  });

  it('asks a guardian by mail, whose yes opens the account at once', async () => {
    const lia = await aChild(await aWorld(), 12);
    const parent = lia.here.browser('198.51.100.20');

    const asked = await lia.asksGuardian();
    const { token, mail } = await lia.guardianMail('guardian-asked');
    const about = await parent.ask('POST', '/api/auth/guardian/about', { token });
    const looked = await lia.browser.ask('GET', '/api/user/age');
    const answered = await parent.ask('POST', '/api/auth/guardian/answer', lia.yes(token));

    expect([asked.status, asked.body.guardian, asked.body.guardianEmail]).toEqual([202, 'asked', lia.guardianEmail]);
    expect(mail?.content.lines.join(' ')).toContain('se borra entera');
    expect(about.body).toMatchObject({ name: 'Lía', waits: true, hasAgreed: false });
    expect(looked.body.waits).toBe(true);
    expect(answered.body).toEqual({ now: 'open' });
    lia.here.pass(1000);
    expect((await lia.browser.ask('GET', '/api/chat/conversations')).status).toBe(200);
    expect((await parent.ask('POST', '/api/auth/guardian/answer', lia.yes(token))).status).toBe(410);
    const [kept] = await lia.system.db.select().from(guardians).where(eq(guardians.userId, lia.id));
    expect([kept?.agreedAt instanceof Date, kept?.textVersion]).toEqual([true, '1']);
    expect(JSON.stringify(kept)).not.toContain('Marta');
  });

  it('is forgotten whole when the guardian refuses', async () => {
    const lia = await aChild(await aWorld(), 12);
    await lia.asksGuardian();
    const { token } = await lia.guardianMail('guardian-asked');

    const answered = await lia.here.browser().ask('POST', '/api/auth/guardian/answer', { token, agrees: false });

    expect(answered.body).toEqual({ now: 'forgotten' });
    expect(await lia.system.db.select().from(users).where(eq(users.id, lia.id))).toEqual([]);
    expect((await lia.browser.ask('GET', '/api/user')).status).toBe(401);
  });

  it('waits again, everywhere, when the guardian takes the yes back', async () => {
    const lia = await aChild(await aWorld(), 12);
    await lia.asksGuardian();
    const parent = lia.here.browser('198.51.100.20');
    await parent.ask('POST', '/api/auth/guardian/answer', lia.yes((await lia.guardianMail('guardian-asked')).token));
    lia.here.pass(200 * dayMs);
    const { token } = await lia.guardianMail('guardian-agreed');

    const about = await parent.ask('POST', '/api/auth/guardian/about', { token });
    const answered = await parent.ask('POST', '/api/auth/guardian/answer', { token, agrees: false });
    await lia.signsIn();

    expect(about.body.hasAgreed).toBe(true);
    expect(answered.body).toEqual({ now: 'waiting' });
    expect((await lia.browser.ask('GET', '/api/chat/conversations')).body.type).toBe('http/waits-for-guardian');
  });

  it('cannot answer for themselves, nor have many mails sent', async () => {
    const lia = await aChild(await aWorld(), 12);

    const self = await lia.browser.ask('POST', '/api/user/guardian', { email: lia.email.toUpperCase() });
    const sent = [];
    for (let one = 0; one < 4; one += 1) sent.push((await lia.asksGuardian()).status);

    expect(self.body.type).toBe('auth/guardian-is-self');
    expect(sent).toEqual([202, 202, 202, 429]);
  });

  it('answers for themselves from fourteen on in Spain, without doing anything', async () => {
    const lia = await aChild(await aWorld(), 13);
    lia.here.pass(366 * dayMs);
    await lia.signsIn();

    const age = await lia.browser.ask('GET', '/api/user/age');

    expect(age.body).toMatchObject({ isMinor: true, waits: false, guardian: 'none' });
    expect((await lia.browser.ask('GET', '/api/chat/conversations')).status).toBe(200);
  });

  it('may leave instead of waiting, and nothing stays', async () => {
    const lia = await aChild(await aWorld(), 12);

    expect((await lia.browser.ask('POST', '/api/user/guardian/give-up')).status).toBe(204);

    expect(await lia.system.db.select().from(users).where(eq(users.id, lia.id))).toEqual([]);
  });

  it('is forgotten when nobody answers in thirty days, and not when a yes was taken back', async () => {
    const [lia, eva] = [await aChild(await aWorld(), 11), await aChild(await aWorld(), 11)];
    const parent = eva.here.browser('198.51.100.20');
    await eva.asksGuardian();
    await parent.ask('POST', '/api/auth/guardian/answer', eva.yes((await eva.guardianMail('guardian-asked')).token));
    const { token } = await eva.guardianMail('guardian-agreed');
    await parent.ask('POST', '/api/auth/guardian/answer', { token, agrees: false });
    const forgotten: string[] = [];
    const after = (days: number) => ({ db: lia.system.db, now: () => new Date(Date.now() + days * dayMs) });

    await forgetUnanswered(after(29), async (personId) => forgotten.push(personId));
    expect(forgotten).not.toContain(lia.id);
    await forgetUnanswered(after(31), async (personId) => forgotten.push(personId));

    expect([forgotten.includes(lia.id), forgotten.includes(eva.id)]).toEqual([true, false]);
  });

  it('waits as well when the account begins by the link of a mail', async () => {
    const here = await aMailingServer((await aWorld()).system);
    const birth = { year: new Date().getUTCFullYear() - 10, month: 1 };
    const browser = await here.joins({ ...aNewcomer(), birth, country: 'ES' } as ReturnType<typeof aNewcomer>);

    expect((await browser.ask('GET', '/api/user/age')).body.waits).toBe(true);
    expect((await browser.ask('GET', '/api/universe/notes')).body.type).toBe('http/waits-for-guardian');
  });
});

describe.skipIf(whyNoDatabase)('The question of age', () => {
  it('is answered once, and an account that never did is asked', async () => {
    const here = await aMailingServer((await aWorld()).system);
    const browser = await here.joins(aNewcomer());
    const before = await browser.ask('GET', '/api/user/age');

    const said = await browser.ask('PUT', '/api/user/age', { birth: { year: 1990, month: 5 }, country: 'ES' });
    const again = await browser.ask('PUT', '/api/user/age', { birth: { year: 2000, month: 5 } });

    expect(before.body).toMatchObject({ isSaid: false, isMinor: null, waits: false });
    expect(before.body.off).toContain('professional-contact');
    expect(said.body).toMatchObject({ isSaid: true, isMinor: false, off: [] });
    expect([again.status, again.body.type]).toEqual([409, 'auth/age-known']);
  });

  it('takes no month that has not come', async () => {
    const here = await aMailingServer((await aWorld()).system);
    const browser = await here.joins(aNewcomer());

    const { status, body } = await browser.ask('PUT', '/api/user/age', { birth: { year: 2199, month: 5 } });

    expect([status, body.type]).toEqual([422, 'auth/birth-not-possible']);
  });
});

const closed = [
  ['GET', '/api/chat/conversations'],
  ['POST', '/api/chat/conversations'],
  ['GET', '/api/universe/notes'],
  ['PUT', '/api/user/profile'],
  ['GET', '/api/user/grants'],
  ['POST', '/api/auth/api-tokens'],
  ['PUT', '/api/auth/email'],
] as const;
