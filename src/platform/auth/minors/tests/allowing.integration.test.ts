import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { mayProcess } from '#platform/consent/ledger/may-process.ts';
import { aWorld, whyNoDatabase } from '#tests/support/world.ts';
import { users } from '../../tables.ts';
import { aNewcomer } from '../../tests/a-browser.ts';
import { aMailingServer } from '../../tests/a-mailing-server.ts';
import { checkAge } from '../limits-for.ts';
import { aChild } from './a-child.ts';

const dayMs = 86_400_000;

describe.skipIf(whyNoDatabase)('Somebody between fourteen and eighteen (priv/P16)', () => {
  it('comes in by their own consent, and meets a professional only with a guardian', async () => {
    const leo = await aChild(await aWorld(), 15);
    const may = () =>
      checkAge(leo.here.system, leo.id, 'professional-contact').then(
        () => 'yes',
        ({ details }) => details.why,
      );
    expect((await leo.browser.ask('GET', '/api/chat/conversations')).status).toBe(200);
    expect(await may()).toBe('guardian');

    await leo.asksGuardian();
    expect((await leo.browser.ask('GET', '/api/user/age')).body).toMatchObject({ waits: false });
    const { token } = await leo.guardianMail('guardian-welcome');
    await leo.here.browser().ask('POST', '/api/auth/guardian/answer', leo.yes(token));

    expect(await may()).toBe('yes');
    expect(await checkAge(leo.here.system, leo.id, 'public-page').catch(({ type }) => type)).toBe('auth/not-at-your-age');
  });

  it('has nothing less from eighteen on', async () => {
    const leo = await aChild(await aWorld(), 17);
    const off = async () => (await leo.browser.ask('GET', '/api/user/age')).body.off;
    expect(await off()).toContain('product-metrics');

    leo.here.pass(366 * dayMs);
    await leo.signsIn();

    expect(await off()).toEqual([]);
  });
});

describe.skipIf(whyNoDatabase)('What a minor allows (priv/P16)', () => {
  it('is never metrics or emotions, and professionals only with a guardian', async () => {
    const leo = await aChild(await aWorld(), 15);
    const yes = { granted: true, version: '1', language: 'es' };
    const decided = await Promise.all(
      ['product-metrics', 'emotion-analysis', 'camera', 'social-cues', 'memory', 'professional-access'].map(async (purpose) => {
        const { status, body } = await leo.browser.ask('PUT', `/api/user/consents/${purpose}`, yes);
        return [purpose, status, body.type];
      }),
    );
    const invites = (relation: string) =>
      leo.browser.ask('POST', '/api/user/grants', {
        id: randomUUID(),
        relation,
        label: 'Marta',
        scopes: ['profile:sensory'],
        days: 30,
        language: 'es',
      });

    expect(decided).toEqual([
      ['product-metrics', 403, 'auth/not-at-your-age'],
      ['emotion-analysis', 403, 'auth/not-at-your-age'],
      ['camera', 403, 'auth/not-at-your-age'],
      ['social-cues', 200, undefined],
      ['memory', 200, undefined],
      ['professional-access', 200, undefined],
    ]);
    expect((await invites('professional')).body).toMatchObject({ type: 'auth/not-at-your-age', why: 'guardian' });
    expect((await invites('supporter')).status).toBe(201);
  });

  it('does not count when it was allowed before it was known how old they are', async () => {
    const here = await aMailingServer((await aWorld()).system);
    const { system } = here;
    const browser = await here.joins({ ...aNewcomer(), birth: { year: 1990, month: 1 }, country: 'ES' } as ReturnType<
      typeof aNewcomer
    >);
    const { id } = (await browser.ask('GET', '/api/user')).body.user as { id: string };
    await browser.ask('PUT', '/api/user/consents/product-metrics', { granted: true, version: '1', language: 'es' });
    expect(await mayProcess(system, id, 'product-metrics')).toBe(true);

    await system.db.update(users).set({ birthDate: null }).where(eq(users.id, id));
    here.pass(1000);

    expect(await mayProcess(system, id, 'product-metrics')).toBe(false);
  });
});
